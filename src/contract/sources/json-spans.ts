/** Where a value of a JSON text stands in its bytes. */
export type Span = readonly [start: number, end: number];

/** A list in a JSON text: itself with its brackets, and its items. */
export interface ListSpan {
  readonly list: Span;
  readonly items: readonly Span[];
}

/**
 * Finds the items of the list that names lead to, by brackets and quotes alone, in one pass: whether what is between
 * them is JSON has to be seen by whoever parses it.
 *
 * @returns undefined where there is no such list, or a name on the way is there twice
 */
export function spansOfList(bytes: Buffer, ...path: string[]): ListSpan | undefined {
  const found: ListSpan[] = [];

  /** Goes through a value that the rest of the path leads into, and gives its end; -1 where that is not to be found. */
  function descend(at: number, names: readonly string[]): number {
    const [name, ...rest] = names;
    if (name !== undefined) {
      return forEachPart(bytes, at, '{', (start) => {
        const stop = bytes[start] === QUOTE ? endOfValue(bytes, start) : -1;
        const colon = stop === -1 ? -1 : skipBlanks(bytes, stop);
        if (bytes[colon] !== COLON) return -1;
        const value = skipBlanks(bytes, colon + 1);
        const isNamed = bytes.toString('utf8', start + 1, stop - 1) === name; // one with escapes is not found
        return isNamed ? descend(value, rest) : endOfValue(bytes, value);
      });
    }
    const items: Span[] = [];
    const end = forEachPart(bytes, at, '[', (start) => {
      const stop = endOfValue(bytes, start);
      items.push([start, stop]);
      return stop;
    });
    if (end !== -1) found.push({ list: [at, end], items });
    return end;
  }

  const end = descend(skipBlanks(bytes, bytes[0] === 0xef ? 3 : 0), path);
  return end === -1 || found.length !== 1 ? undefined : found[0];
}

const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;

/** Goes through the parts of an object or list. `part` gives where one ends; the outcome is where all end. Each is -1 where it does not. */
function forEachPart(bytes: Buffer, at: number, open: '{' | '[', part: (start: number) => number): number {
  if (bytes[at] !== open.charCodeAt(0)) return -1;
  const close = open === '{' ? 0x7d : 0x5d;
  let next = skipBlanks(bytes, at + 1);
  if (bytes[next] === close) return next + 1;
  for (;;) {
    const end = part(next);
    if (end === -1) return -1;
    const behind = skipBlanks(bytes, end);
    if (bytes[behind] === close) return behind + 1;
    if (bytes[behind] !== COMMA) return -1;
    next = skipBlanks(bytes, behind + 1);
  }
}

function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++;
  return at;
}

/**
 * Where a value ends, counting brackets and leaving out what is in quotes; -1 where the bytes end before it.
 * The codes stand in it as numbers, since it sees every byte and a bundle turns constants into variables.
 */
function endOfValue(bytes: Buffer, start: number): number {
  const { length } = bytes;
  let depth = 0;
  for (let at = start; at < length; at++) {
    const byte = bytes[at];
    if (byte === 0x22 /* " */) {
      for (at++; at < length && bytes[at] !== 0x22; at++) if (bytes[at] === 0x5c /* \ */) at++;
      if (depth === 0) return at < length ? at + 1 : -1;
    } else if (byte === 0x7b /* { */ || byte === 0x5b /* [ */) depth++;
    else if (byte === 0x7d /* } */ || byte === 0x5d /* ] */) {
      if (depth === 0) return at > start ? at : -1; // what is neither in brackets nor in quotes ends where they end
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && byte === 0x2c /* , */) return at > start ? at : -1;
  }
  return -1;
}
