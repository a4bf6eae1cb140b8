/**
 * What may stand in the place of a scalar. All sources are of regular expressions without the `u` flag, for text in
 * which a character stands for a byte of UTF-8, and hold no group that captures.
 */
export interface Blank {
  /** The characters of a string, none of them escaped; undefined where no other string will do. */
  readonly text?: string;
  /** Whether they all may stand in a segment of a path, and do not start with a dot. */
  readonly isSegment?: true;
  /** Tokens that are no strings. */
  readonly bare: readonly string[];
}

/** Characters of a JSON string that need no escape, as bytes. */
const CHARACTER = '[^"\\\\\\x00-\\x1f]';

/** Any string. */
export const ANY_TEXT: Blank = { text: `${CHARACTER}*`, bare: [] };

/** A string of bounded length. A character has one byte at least, so that none is too long. */
export const textUpTo = (most: number): string => `${CHARACTER}{0,${most}}`;

export const SOME_TEXT = `${CHARACTER}+`;

/** Numbers that every reader gets exactly. */
export const WHOLE_NUMBER = '(?:0|[1-9]\\d{0,8})';
export const NUMBER = `${WHOLE_NUMBER}(?:\\.\\d{1,9})?`;

/** Dates and times in UTC to the second: they sort as text. */
export const SORTABLE_TIME =
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ';

export const DATE_TIME = `${SORTABLE_TIME.slice(0, -1)}(?:\\.\\d{1,9})?Z`;

/** An http URL with a host and nothing unusual in it. */
export const URL_TEXT = "https?://[\\dA-Za-z][\\dA-Za-z.-]*(?:/[\\w~!$&'()*+,;=:@.-]*)*";

const MEMBER = `\\\\"${CHARACTER}*\\\\": ?(?:\\\\"${CHARACTER}*\\\\"|-?${NUMBER}|true|false|null)`;

/** JSON in a string: an object whose members are scalars, without escapes of its own. */
export const JSON_TEXT = `\\{ ?(?:${MEMBER}(?:, ?${MEMBER})*)? ?\\}`;
