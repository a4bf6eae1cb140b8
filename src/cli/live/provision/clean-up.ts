import { isObject } from '../../../contract/schema/schema.js';
import { isSuccess } from '../reads-of.js';
import type { RootFamily } from './families.js';
import { isMissing } from './is-missing.js';
import type { Scene, Step } from './scene.js';
import { textAt } from './text-at.js';
import { walkList } from './walk-list.js';

/** What became of a clean-up. */
export interface CleanedUp {
  readonly steps: readonly Step[];
  /** How many resources were removed. */
  readonly removed: number;
  /** Ids of those that could not be; undefined where nobody knows, because they could not be listed. */
  readonly left: readonly string[] | undefined;
}

const MOST_ROUNDS = 3;

/**
 * Removes the resources of a family that somebody's tag marks, with all below them, and looks whether they are gone.
 *
 * @param isMarked whether a text of a resource marks it as one to be removed
 */
export async function cleanUp(
  family: RootFamily,
  above: readonly string[],
  isMarked: (text: unknown) => boolean,
  scene: Scene,
): Promise<CleanedUp> {
  const { list, remove } = family.operations;
  const steps: Step[] = [];
  const gone = new Set<string>();
  let left: string[] | undefined;
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    left = [];
    for await (const { asked, items } of walkList(list, list.paging!, {}, (args) =>
      scene.ask(list, above, () => args),
    )) {
      steps.push({ operation: list, read: asked });
      if (!isSuccess(list, asked.exchange)) return { steps, removed: gone.size, left: undefined };
      left.push(...items.filter((item) => carriesMark(item, isMarked)).flatMap((item) => idOf(item, family)));
    }
    if (left.length === 0) break;
    for (const id of left) {
      const asked = await scene.ask(remove, [...above, id]);
      if (isSuccess(remove, asked.exchange) || isMissing(asked)) gone.add(id);
      if (!isMissing(asked)) steps.push({ operation: remove, read: asked });
    }
    left = left.filter((id) => !gone.has(id));
  }
  return { steps, removed: gone.size, left };
}

const carriesMark = (item: unknown, isMarked: (text: unknown) => boolean): boolean =>
  isObject(item) && Object.values(item).some(isMarked);

function idOf(item: unknown, { kind: { idName } }: RootFamily): string[] {
  const id = textAt(item, idName);
  return id === undefined ? [] : [id];
}
