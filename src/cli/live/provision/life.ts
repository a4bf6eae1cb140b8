import type { Difference } from '../../../contract/checks/report-finding.js';
import type { Operation } from '../../../contract/contract.js';
import { jsonBody } from '../../json-body.js';
import type { Asked } from '../ask.js';
import { isSuccess } from '../reads-of.js';
import type { Family } from './families.js';
import { isMissing } from './is-missing.js';
import { listSteps } from './list-steps.js';
import { lookAgain } from './look-again.js';
import type { Made } from './made.js';
import { provisionsOf, tagged, type Arguments } from './provisions.js';
import { roundTrip } from './round-trip.js';
import type { Scene, Step } from './scene.js';
import { textAt } from './text-at.js';

/**
 * The life of resources of kinds that lie beside each other: they are made, listed, read by each of their names, changed
 * and removed, and in between those of the kinds below. What was sent must come back each time.
 *
 * @param above the ids that lead to them
 */
export async function* livesOf(
  families: readonly Family[],
  above: readonly string[],
  scene: Scene,
): AsyncGenerator<Step> {
  const made = new Map<Family, readonly Made[]>();
  for (const family of simplestFirst(families)) made.set(family, yield* creation(family, above, scene));
  for (const family of families) yield* middleOfLife(family, above, made.get(family)!, scene);
  for (const family of families) yield* removals(family, above, made.get(family)!, scene);
}

/** What lies below a kind may come from those beside it, as receipts of a message come from participants. */
const simplestFirst = (families: readonly Family[]): Family[] =>
  [...families].sort((one, other) => one.below.length - other.below.length);

async function* creation(family: Family, above: readonly string[], scene: Scene): AsyncGenerator<Step, Made[]> {
  const { create } = family.operations;
  const made: Made[] = [];
  for (const provision of create ? provisionsOf(scene.contract, create) : []) {
    if (scene.isStopped()) break;
    const { operation, asked, args } = await send(create!, above, provision, scene);
    const body = isSuccess(operation, asked.exchange) ? jsonBody(asked.exchange) : undefined;
    const id = textAt(body, family.kind.idName);
    if (id !== undefined) made.push({ id, body, sent: args });
    yield answered(operation, asked, args, scene);
  }
  return made;
}

async function* middleOfLife(
  family: Family,
  above: readonly string[],
  made: readonly Made[],
  scene: Scene,
): AsyncGenerator<Step> {
  if (scene.isStopped()) return;
  const { list } = family.operations;
  const found = list ? yield* listSteps(list, family.kind, above, made, scene) : [];
  const [first = found[0]] = made;
  if (!first || scene.isStopped()) return;
  yield* reads(family, above, first, scene);
  yield* livesOf(family.below, [...above, first.id], scene);
  if (made.length > 0) yield* updates(family, above, first, scene);
}

interface Sent {
  readonly operation: Operation;
  readonly asked: Asked;
  readonly args: Arguments;
}

/** Sends what a provision says, with a tag of its own at each attempt. */
async function send(
  operation: Operation,
  values: readonly string[],
  provision: Arguments,
  scene: Scene,
): Promise<Sent> {
  let args: Arguments = {};
  const asked = await scene.ask(operation, values, () => (args = tagged(provision, scene.nextTag())));
  return { operation, asked, args };
}

/** Reads a resource by its id, and by each of its other names. */
async function* reads(family: Family, above: readonly string[], { id, body, sent }: Made, scene: Scene) {
  const { kind, operations } = family;
  if (!operations.fetch) return;
  yield await readBack(operations.fetch, [...above, id], sent, scene);
  for (const name of kind.names) {
    const value = textAt(body, name);
    if (!value || scene.isStopped()) continue;
    const { operation, read } = await readBack(operations.fetch, [...above, value], sent, scene);
    const answered = isSuccess(operation, read.exchange) ? textAt(jsonBody(read.exchange), kind.idName) : id;
    const other = answered === id ? [] : [another(operation, kind.idName, name)];
    yield { operation, read: { ...read, differences: [...(read.differences ?? []), ...other] } };
  }
}

const another = ({ pointer }: Operation, idName: string, name: string): Difference => ({
  code: 'live.another-resource',
  location: 'response.body',
  pointer: `/${idName}`,
  clause: pointer,
  says: `is not that of the resource that was made with this ${name}`,
});

/** Reads what was sent. What differs is read again. */
const readBack = (operation: Operation, values: readonly string[], sent: Arguments, scene: Scene): Promise<Step> =>
  lookAgain(
    scene,
    async () => answered(operation, await scene.ask(operation, values), sent, scene),
    ({ read }) => !read.differences?.length,
  );

/** An answer, held against what was sent. */
function answered(operation: Operation, asked: Asked, sent: Arguments, { contract }: Scene): Step {
  if (!isSuccess(operation, asked.exchange)) return { operation, read: asked };
  return {
    operation,
    read: { ...asked, differences: roundTrip(contract, operation, sent, jsonBody(asked.exchange)) },
  };
}

async function* updates(family: Family, above: readonly string[], { id }: Made, scene: Scene): AsyncGenerator<Step> {
  const { update, fetch } = family.operations;
  for (const provision of update ? provisionsOf(scene.contract, update) : []) {
    if (scene.isStopped()) return;
    const { operation, asked, args } = await send(update!, [...above, id], provision, scene);
    yield answered(operation, asked, args, scene);
    if (fetch && isSuccess(operation, asked.exchange)) yield await readBack(fetch, [...above, id], args, scene);
  }
}

async function* removals(
  family: Family,
  above: readonly string[],
  made: readonly Made[],
  scene: Scene,
): AsyncGenerator<Step> {
  const { remove } = family.operations;
  for (const { id } of remove ? made : []) {
    if (scene.isStopped()) return;
    yield* removal(family, remove!, [...above, id], scene);
  }
}

async function* removal(
  { operations: { fetch } }: Family,
  remove: Operation,
  values: readonly string[],
  scene: Scene,
): AsyncGenerator<Step> {
  const asked = await scene.ask(remove, values);
  yield { operation: remove, read: asked };
  if (!fetch || !isSuccess(remove, asked.exchange)) return;
  const isThere = ({ exchange }: Asked) => isSuccess(fetch, exchange);
  const after = await lookAgain(
    scene,
    () => scene.ask(fetch, values),
    (seen) => !isThere(seen),
  );
  if (isMissing(after)) return; // that is what was to be shown
  yield { operation: fetch, read: { ...after, differences: isThere(after) ? [stillThere(remove)] : [] } };
}

const stillThere = ({ pointer }: Operation): Difference => ({
  code: 'live.not-removed',
  location: 'response.status',
  pointer: '',
  clause: pointer,
  says: 'is a success, although the resource was removed before',
});
