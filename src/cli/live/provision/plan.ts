import type { Contract } from '../../../contract/contract.js';
import { printable } from '../../../contract/printable.js';
import { variablesOf } from '../../../contract/url-template.js';
import type { Io } from '../../command.js';
import { markOf, type Subject } from '../../planned-calls.js';
import { rootFamilies, type Family, type RootFamily } from './families.js';
import { provisionsOf } from './provisions.js';

/** A family, and the values of the path parameters that lead to its resources. */
export interface PlannedFamily {
  readonly family: RootFamily;
  readonly above: readonly string[];
}

/** What a run provisions, and the variables that are missing for it. */
export interface ProvisionPlan {
  readonly families: readonly PlannedFamily[];
  readonly missing: readonly string[];
}

/** Plans what to make of the contract's resources. The subject says what they lie below. */
export function planProvision(contract: Contract, subject: Subject): ProvisionPlan {
  const planned = rootFamilies(contract).map((family) => {
    const { list } = family.operations;
    const found = variablesOf(list.path).map((name) => {
      const parameter = list.parameters.find((one) => one.in === 'path' && one.name === name)!;
      return subject(parameter, markOf(contract, parameter));
    });
    return { family, found };
  });
  return {
    families: planned.flatMap(({ family, found }) =>
      found.every(({ value }) => value !== undefined) ? [{ family, above: found.map(({ value }) => value!) }] : [],
    ),
    missing: [...new Set(planned.flatMap(({ found }) => found.flatMap(({ missing }) => missing ?? [])))],
  };
}

/** Prints what a run would make, and of what. */
export function printProvisions({ families }: ProvisionPlan, contract: Contract, { stdout }: Pick<Io, 'stdout'>): void {
  const print = ({ operations: { create, update }, below }: Family): void => {
    for (const operation of [create, update]) {
      for (const args of operation ? provisionsOf(contract, operation) : [])
        stdout.write(`${operation!.method} ${printable(operation!.path)}  ${printable(JSON.stringify(args))}\n`);
    }
    below.forEach(print);
  };
  for (const { family } of families) print(family);
  if (families.length > 0) stdout.write('and lists, reads and removes what it made\n');
}
