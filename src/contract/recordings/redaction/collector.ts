import type { Replacer, Test } from './replacer.js';

/** Replaces nothing, and remembers what has to hold for each text wherever it occurs. */
export class Collector implements Replacer {
  readonly testsOf = new Map<string, Test[]>();

  replace(text: string, tests: readonly Test[]): string {
    const known = this.testsOf.get(text);
    if (known) known.push(...tests);
    else this.testsOf.set(text, [...tests]);
    return text;
  }

  hide(text: string): string {
    return text;
  }
}
