import type { Operation } from '../../src/contract/contract.js';
import { propertyNamesAt } from '../../src/contract/walk-schemas.js';

/** An operation with two arguments of one name. */
export interface Collision {
  readonly operationId: string;
  /** Which arguments collide, in words. */
  readonly says: string;
  /** Where the operation is. */
  readonly pointer: string;
}

/**
 * Finds the operations that no function can stand for: arguments of a call are flat, by their names on the wire, so that
 * two parameters, or a parameter and a field of a body, of one name could not be told apart.
 */
export const collisionsIn = (operations: readonly Operation[], document: object): Collision[] =>
  operations.flatMap((operation) => collisionOf(operation, document) ?? []);

function collisionOf({ operationId, parameters, body, pointer }: Operation, document: object): Collision | undefined {
  const places = parameters.map(({ name, in: place }) => ({ name, place: `the ${place}` }));
  const fields = new Set(
    Object.values(body?.content ?? {}).flatMap((content) => propertyNamesAt(document, content.pointer)),
  );
  const all = [...places, ...[...fields].map((name) => ({ name, place: 'the body' }))];
  const twin = all.find(({ name }, i) => all.findIndex((one) => one.name === name) !== i);
  if (!twin) return undefined;
  const first = all.find(({ name }) => name === twin.name)!;
  const says = `${operationId} takes ${JSON.stringify(twin.name)} in ${first.place} and in ${twin.place}`;
  return { operationId, says, pointer };
}
