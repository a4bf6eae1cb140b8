import { shapeOf, type OperationNode } from './operations-in.js';

export interface PairedOperations {
  readonly pairs: readonly { readonly old: OperationNode; readonly new: OperationNode }[];
  readonly removed: readonly OperationNode[];
  readonly added: readonly OperationNode[];
}

/** Matches operations by method and path: by the whole path first, then by its shape. */
export function pairOperations(old: readonly OperationNode[], now: readonly OperationNode[]): PairedOperations {
  const pairs: { old: OperationNode; new: OperationNode }[] = [];
  let [removed, added] = [old, now];
  for (const keyOf of [exactly, byShape]) {
    const known = new Map(added.map((one) => [keyOf(one), one]));
    const taken = new Set<OperationNode>();
    removed = removed.filter((one) => {
      const other = known.get(keyOf(one));
      if (!other || taken.has(other)) return true;
      taken.add(other);
      pairs.push({ old: one, new: other });
      return false;
    });
    added = added.filter((one) => !taken.has(one));
  }
  return { pairs, removed, added };
}

const exactly = ({ method, path }: OperationNode): string => `${method} ${path}`;
const byShape = ({ method, path }: OperationNode): string => `${method} ${shapeOf(path)}`;
