import type { Scene } from './scene.js';

const MOST_LOOKS = 3;

/**
 * Looks at something until it is certain, with a wait in between: a change may take a moment until every read shows it.
 * What still is uncertain in the end is what was seen last.
 */
export async function lookAgain<T>(scene: Scene, look: () => Promise<T>, isCertain: (seen: T) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const seen = await look();
    if (isCertain(seen) || attempt === MOST_LOOKS || !(await scene.wait(attempt))) return seen;
  }
}
