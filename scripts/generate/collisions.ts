import type { Operation } from '../../src/contract/contract.js';
import { SpecError } from '../../src/contract/document/spec-error.js';
import { propertyNamesAt } from '../../src/contract/walk-schemas.js';

/**
 * Arguments of a call are flat, by their names on the wire: two of one name could not be told apart.
 *
 * @throws SpecError where two parameters of an operation, or a parameter and a field of its body, have one name
 */
export function refuseCollisions(operations: readonly Operation[], document: object): void {
  for (const { operationId, parameters, body, pointer } of operations) {
    const places = parameters.map(({ name, in: place }) => ({ name, place: `the ${place}` }));
    const fields = new Set(
      Object.values(body?.content ?? {}).flatMap((content) => propertyNamesAt(document, content.pointer)),
    );
    const all = [...places, ...[...fields].map((name) => ({ name, place: 'the body' }))];
    const twin = all.find(({ name }, i) => all.findIndex((one) => one.name === name) !== i);
    if (!twin) continue;
    const first = all.find(({ name }) => name === twin.name)!;
    const says = `${operationId} takes ${JSON.stringify(twin.name)} in ${first.place} and in ${twin.place}`;
    throw new SpecError(`${says}: arguments are flat, so one of them needs another name`, { file: pointer });
  }
}
