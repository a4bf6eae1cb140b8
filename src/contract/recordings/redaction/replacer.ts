/** What a replacement must have in common with the text that it replaces, such as the verdict of a schema. */
export type Test = (text: string) => boolean;

/** Puts something else in the place of texts; the same text is always replaced by the same. */
export interface Replacer {
  /** A replacement of the same length and alphabet that passes the tests, as the text itself does. */
  replace(text: string, tests: readonly Test[]): string;
  /** A run of `x` in the place of a secret. */
  hide(text: string): string;
}

/** A test that a text's own verdict stays what it is. */
export function sameVerdict(text: string, verdict: (text: string) => unknown): Test {
  const own = verdict(text);
  return (other) => verdict(other) === own;
}

/** One `x` for each character. */
export const crossedOut = (text: string): string => 'x'.repeat([...text].length);
