import { writtenOut } from '../../schema/pattern.js';

const PLAIN = /^\^((?:(?:[\w-]|\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[\w-])+\]|\\d)(?:\{\d{1,3}\})?)+)\$$/;

/**
 * The source of a `pattern` between its anchors, where it is of the form of SIDs: letters, digits, `_` and `-`, classes
 * of them and exact counts. Then it means the same with and without the `u` flag, and its texts need no escape.
 */
export const plainPattern = (pattern: string): string | undefined =>
  PLAIN.test(pattern) ? writtenOut(pattern).slice(1, -1) : undefined;
