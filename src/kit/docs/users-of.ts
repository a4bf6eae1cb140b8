import type { Operation } from '../../contract/contract.js';
import { valueAt } from '../../contract/pointer.js';
import { isObject, type Direction } from '../../contract/schema/schema.js';
import { visitParts } from './places.js';

/** Who uses the parts of a contract that have a name. */
export interface Users {
  /** The operations that reach a component. */
  readonly of: (component: string) => readonly Operation[];
  /** Whether a component is sent, received, or both. */
  readonly directions: (component: string) => ReadonlySet<Direction>;
}

const COMPONENT = /^#\/components\/[^/]+\/[^/]+/;

/** Finds out which operations reach which components, and in which direction. */
export function usersOf(document: object, operations: readonly Operation[]): Users {
  const operationsBy = new Map<string, Set<Operation>>();
  const directionsBy = new Map<string, Set<Direction>>();
  const known = new Map<string, readonly string[]>();
  const refs = (pointer: string): readonly string[] => {
    let found = known.get(pointer);
    if (!found) known.set(pointer, (found = refsIn(document, pointer)));
    return found;
  };
  for (const operation of operations) {
    const sent = [...operation.parameters.map(({ pointer }) => pointer), operation.body?.pointer ?? ''];
    const received = Object.values(operation.responses).map(({ pointer }) => pointer);
    for (const [direction, starts] of [['request', sent] as const, ['response', received] as const]) {
      const reached = new Set(starts.filter((start) => start !== ''));
      for (const pointer of reached) for (const ref of refs(pointer)) reached.add(ref);
      for (const pointer of reached) {
        const component = COMPONENT.exec(pointer)?.[0];
        if (component === undefined) continue;
        added(operationsBy, component, operation);
        added(directionsBy, component, direction);
      }
    }
  }
  return {
    of: (component) => [...(operationsBy.get(component) ?? [])],
    directions: (component) => directionsBy.get(component) ?? new Set(),
  };
}

function refsIn(document: object, pointer: string): string[] {
  const found = new Set<string>();
  const value = valueAt(document, pointer);
  if (isObject(value)) {
    visitParts(value, pointer, ({ value: { $ref } }) => {
      if (typeof $ref === 'string') found.add($ref);
    });
  }
  return [...found];
}

function added<K, V>(sets: Map<K, Set<V>>, key: K, value: V): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
