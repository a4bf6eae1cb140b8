const compiled = new Map<string, RegExp>();

/**
 * The regular expression of a `pattern` (ECMA-262, with the `u` flag so that it counts characters).
 * Escapes that only the `u` flag forbids, such as `\-` outside a class, are read as the character they stand for.
 *
 * @throws SyntaxError where the text is no regular expression
 */
export function patternOf(source: string): RegExp {
  let regExp = compiled.get(source);
  if (!regExp) {
    regExp = compile(source);
    compiled.set(source, regExp);
  }
  return regExp;
}

/** A test of texts above a length, in characters, that takes no longer for them than for others. */
export interface LongTexts {
  readonly above: number;
  readonly test: (text: string) => boolean;
}

const longTexts = new Map<string, LongTexts>();

/** From now on `matches` uses a test for long texts of a pattern. It must give the pattern's answer. */
export const testLongTextsBy = (source: string, test: LongTexts): void => void longTexts.set(source, test);

/** Whether a text matches a pattern; in bounded time where the pattern is one of a contract that was loaded. */
export function matches(source: string, text: string): boolean {
  const other = longTexts.get(source);
  return other && text.length > other.above ? other.test(text) : patternOf(source).test(text);
}

/** Patterns as ajv uses them: the engine's own where no text can be too long. */
export const regExpOf = Object.assign(
  (source: string, flags: string) =>
    longTexts.has(source)
      ? { test: (text: string) => matches(source, text), toString: () => `/${source}/${flags}` }
      : new RegExp(source, flags),
  { code: 'new RegExp' },
);

function compile(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    const portable = source.replace(/\\(.)/gs, (escape, char: string) =>
      /[\w^$\\.*+?()[\]{}|/]/.test(char) ? escape : char,
    );
    if (portable === source) throw error;
    return new RegExp(portable, 'u');
  }
}

const PART = /\[[^\]\\]*\]|[A-Za-z0-9_ -]|\\d/y;
const TIMES = /\{(\d+)\}/y;

/**
 * How many characters every match of a pattern has, or undefined where that is not fixed or not plain to see.
 * It knows literals, simple classes and exact counts between `^` and `$`: the form of the vendor's SIDs.
 */
export function fixedLength(source: string): number | undefined {
  return partsOf(source)?.reduce((sum, { times }) => sum + times, 0);
}

/** The same pattern with exact counts of classes written out: engines run that faster. */
export function writtenOut(source: string): string {
  const parts = partsOf(source);
  return parts ? `^${parts.map(({ text, times }) => text.repeat(times)).join('')}$` : source;
}

function partsOf(source: string): { text: string; times: number }[] | undefined {
  if (!source.startsWith('^') || !source.endsWith('$')) return undefined;
  const parts: { text: string; times: number }[] = [];
  let at = 1;
  while (at < source.length - 1) {
    PART.lastIndex = at;
    const text = PART.exec(source)?.[0];
    if (!text) return undefined;
    at += text.length;
    TIMES.lastIndex = at;
    const times = TIMES.exec(source);
    if (times) at += times[0].length;
    parts.push({ text, times: times ? Number(times[1]) : 1 });
  }
  return parts.every(({ times }) => times <= 64) ? parts : undefined;
}
