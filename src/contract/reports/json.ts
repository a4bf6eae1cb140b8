import type { Report } from '../run/report.js';

/** What JSON leaves as it is although it steers terminals, is unseen, or is half a character. */
const UNSEEN = /[\x7f-\x9f\p{Cf}\u2028\u2029\ufffe\uffff]/gu;
/** As in `plain`: what CI servers take for a command, wherever it is printed. */
const COMMAND = /##(?=\w*\[)/g;

/** JSON text that is safe to print: the data are what they are, and what could do harm in a terminal or log is escaped. */
export const safeJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNSEEN, escaped).replace(COMMAND, '#\\u0023')}\n`;

/** The report itself. */
export const renderJson = (report: Report): string => safeJson(report);

const escaped = (char: string): string =>
  char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
