import type { Contract, Operation } from '../../../contract/contract.js';
import type { Kind, Role } from '../../../contract/resources/kind.js';
import { partsOf } from '../../../contract/resources/kinds.js';
import { provisionsOf } from './provisions.js';

/** A kind of resource with the operations on it, and the kinds below. */
export interface Family {
  readonly kind: Kind;
  readonly operations: Readonly<Partial<Record<Role, Operation>>>;
  readonly below: readonly Family[];
}

/** A family that a run can make resources of and remove them again, whatever happens in between. */
export interface RootFamily extends Family {
  readonly operations: Family['operations'] & Readonly<Record<'create' | 'list' | 'remove', Operation>>;
}

/** The families of a contract that lie below no other and say what is to be sent to make one (`x-provision`). */
export const rootFamilies = (contract: Contract): RootFamily[] =>
  familiesBelow(contract, undefined).filter(
    (family): family is RootFamily =>
      isComplete(family) && provisionsOf(contract, family.operations.create!).length > 0,
  );

const isComplete = ({ operations: { create, list, remove } }: Family): boolean =>
  create !== undefined && list !== undefined && remove !== undefined;

function familiesBelow(contract: Contract, parent: Kind | undefined): Family[] {
  const parts = [...partsOf(contract)];
  const kinds = new Set(parts.map(([, { kind }]) => kind));
  const of = (above: Kind | undefined): Family[] =>
    [...kinds]
      .filter((kind) => kind.parent === above)
      .map((kind) => ({
        kind,
        operations: Object.fromEntries(
          parts.flatMap(([operation, part]) => (part.kind === kind ? [[part.role, operation]] : [])),
        ),
        below: of(kind),
      }));
  return of(parent);
}

/** The operations on the resources of a family and of those below. */
export const operationsOfFamily = ({ operations, below }: Family): Operation[] => [
  ...Object.values(operations),
  ...below.flatMap(operationsOfFamily),
];
