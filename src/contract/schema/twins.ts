import { equal } from './equal.js';

/** Whether a list has the same item twice. */
export function hasTwins(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const structures: unknown[] = [];
  for (const item of items) {
    if (item === null || typeof item !== 'object') {
      if (scalars.has(item)) return true;
      scalars.add(item);
    } else {
      if (structures.some((other) => equal(other, item))) return true;
      structures.push(item);
    }
  }
  return false;
}
