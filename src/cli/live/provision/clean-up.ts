import { isObject } from '../../../contract/schema/schema.js';
import { isSuccess } from '../reads-of.js';
import type { RootFamily } from './families.js';
import { isMissing } from './is-missing.js';
import type { Scene, Step } from './scene.js';
import { textAt } from './text-at.js';
import { largestPages, walkList } from './walk-list.js';

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
  const [removed, gone] = [new Set<string>(), new Set<string>()];
  const marked = async (): Promise<string[] | undefined> => {
    const ids: string[] = [];
    let isWhole = false;
    for await (const { asked, items, hasNext } of walkList(list, above, largestPages(list, scene.contract), scene)) {
      steps.push({ operation: list, read: asked });
      if (!items) return undefined;
      ids.push(...items.filter((item) => carriesMark(item, isMarked)).flatMap((item) => idOf(item, family)));
      isWhole = !hasNext;
    }
    return isWhole ? ids.filter((id) => !gone.has(id)) : undefined;
  };
  let left = await marked();
  for (let round = 0; left?.length && round < MOST_ROUNDS; round++) {
    for (const id of left) {
      const asked = await scene.ask(remove, [...above, id]);
      const isGone = isMissing(asked);
      if (isGone) gone.add(id);
      else steps.push({ operation: remove, read: asked });
      if (isGone || isSuccess(remove, asked.exchange)) removed.add(id);
    }
    left = await marked(); // a list may still show what is gone; a deletion does not find it any more
  }
  for (const id of left ?? []) removed.delete(id); // whatever was answered: it is there still
  return { steps, removed: removed.size, left };
}

const carriesMark = (item: unknown, isMarked: (text: unknown) => boolean): boolean =>
  isObject(item) && Object.values(item).some(isMarked);

function idOf(item: unknown, { kind: { idName } }: RootFamily): string[] {
  const id = textAt(item, idName);
  return id === undefined ? [] : [id];
}
