/** How many digits behind the point a quotient is looked at with: 19.99 / 0.01 is 1998.9999999999998. */
export const QUOTIENT_DIGITS = 8;

/** Whether a number is a multiple of another, as far as numbers with a binary fraction can tell. */
export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return !(Math.abs(Math.round(quotient) - quotient) > Number(`1e-${QUOTIENT_DIGITS}`));
}
