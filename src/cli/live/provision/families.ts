import type { Contract, Operation } from '../../../contract/contract.js';
import type { Kind, Role } from '../../../contract/resources/kind.js';
import { partsOf } from '../../../contract/resources/kinds.js';
import { UsageError } from '../../command.js';
import { provisionsOf, type Arguments } from './provisions.js';

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

/**
 * The families of a contract that lie below no other and say what is to be sent to make one (`x-provision`).
 *
 * @throws UsageError where what is made could not be found and removed again
 */
export function rootFamilies(contract: Contract): RootFamily[] {
  const provisioned = familiesOf(contract).filter(
    ({ operations: { create } }) => create && provisionsOf(contract, create).length > 0,
  );
  for (const { operations } of provisioned) {
    const { operationId } = operations.create!;
    if (!operations.list || !operations.remove)
      throw new UsageError(`--provision: what ${operationId} makes cannot be both listed and removed.`);
    if (!provisionsOf(contract, operations.create!).every(carriesTag))
      throw new UsageError(`--provision: each x-provision of ${operationId} must have {tag} in a text of its own.`);
  }
  return provisioned as RootFamily[];
}

const carriesTag = (args: Arguments): boolean =>
  Object.values(args).some((value) => typeof value === 'string' && value.startsWith('{tag}'));

/** Those that lie below no other. */
function familiesOf(contract: Contract): Family[] {
  const parts = [...partsOf(contract)];
  const kinds = new Set(parts.map(([, { kind }]) => kind));
  const below = (above?: Kind): Family[] =>
    [...kinds]
      .filter((kind) => kind.parent === above)
      .map((kind) => ({
        kind,
        operations: Object.fromEntries(
          parts.flatMap(([operation, part]) => (part.kind === kind ? [[part.role, operation]] : [])),
        ),
        below: below(kind),
      }));
  return below();
}

/** The operations on the resources of a family and of those below. */
export const operationsOfFamily = ({ operations, below }: Family): Operation[] => [
  ...Object.values(operations),
  ...below.flatMap(operationsOfFamily),
];
