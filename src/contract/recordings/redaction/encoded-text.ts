/** One character and how it is written. */
interface Unit {
  readonly char: string;
  readonly raw: string;
}

/** A way to write text, character by character. */
export interface Encoding {
  /** Undefined where the text is not written so. */
  readonly read: (raw: string) => Unit[] | undefined;
  /** Writes another character the way one is written. */
  readonly write: (char: string, like: Unit) => string;
  /** Writes a whole text, where its characters do not stand for the old ones. */
  readonly writeAll: (text: string) => string;
}

/**
 * Changes a text that is written in an encoding: each character is written as the one that it replaces.
 *
 * @returns undefined where the text is not written in it
 */
export function changeEncoded(raw: string, encoding: Encoding, change: (text: string) => string): string | undefined {
  const units = encoding.read(raw);
  if (!units) return undefined;
  const changed = change(units.map(({ char }) => char).join(''));
  const chars = [...changed];
  if (chars.length !== units.length) return encoding.writeAll(changed);
  return chars.map((char, i) => (char === units[i]!.char ? units[i]!.raw : encoding.write(char, units[i]!))).join('');
}

const JSON_UNIT = /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\[^u]|[^\\]/gsu;

/** The inside of a JSON string (RFC 8259, 7), without its quotes. */
export const jsonString: Encoding = {
  read(raw) {
    const units = raw.match(JSON_UNIT) ?? [];
    return units.map((unit) => ({
      raw: unit,
      char: unit.startsWith('\\') ? (JSON.parse(`"${unit}"`) as string) : unit,
    }));
  },
  write(char, { raw }) {
    if (!raw.startsWith('\\u')) return JSON.stringify(char).slice(1, -1);
    return Array.from({ length: char.length }, (_, i) => `\\u${hex(char.charCodeAt(i), 4)}`).join('');
  },
  writeAll: (text) => JSON.stringify(text).slice(1, -1),
};

const PERCENT_UNIT = /(?:%[\da-f]{2})+|[^%]/gisu;

/** Text in a part of a URL (RFC 3986, 2.1). */
export const percentEncoded: Encoding = {
  read(raw) {
    const units = raw.match(PERCENT_UNIT) ?? [];
    if (units.join('') !== raw) return undefined;
    try {
      return units.flatMap((unit) =>
        unit.startsWith('%')
          ? [...decodeURIComponent(unit)].map((char) => ({ char, raw: escaped(char) }))
          : [{ char: unit, raw: unit }],
      );
    } catch {
      return undefined;
    }
  },
  write: (char, { raw }) => (raw.startsWith('%') ? escaped(char) : char),
  writeAll: (text) => encodeURIComponent(text),
};

const escaped = (char: string): string =>
  [...new TextEncoder().encode(char)].map((byte) => `%${hex(byte, 2).toUpperCase()}`).join('');

const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');
