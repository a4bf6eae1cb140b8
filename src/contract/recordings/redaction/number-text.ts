import type { Replacer, Test } from './replacer.js';

const PARTS = /^(-?)(\d+(?:\.\d+)?)((?:[eE][+-]?\d{1,3})?)$/;
/** More digits than these do not survive as a number. */
const EXACT_DIGITS = 15;

/** Replaces the digits of a JSON number; sign, point and exponent stay. */
export function replaceNumber(text: string, replacer: Replacer, tests: readonly Test[] = []): string {
  const [, sign = '', digits, exponent = ''] = PARTS.exec(text) ?? [];
  if (digits === undefined) return '0'; // an exponent that no number has
  const whole = (changed: string) => `${sign}${rounded(changed)}${exponent}`;
  return whole(
    replacer.replace(
      digits,
      tests.map((test) => (changed: string) => test(whole(changed))),
    ),
  );
}

/** Zeros in the place of the digits that a number cannot hold. */
function rounded(digits: string): string {
  let seen = 0;
  return digits.replace(/\d/g, (digit) => (seen++ < EXACT_DIGITS ? digit : '0'));
}
