/** Most dates on the wire: every calendar day but 29 February, in UTC, without a leap second. */
const USUAL =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

const UNUSUAL = /^(\d{4})-(\d\d-\d\d)T(\d\d:\d\d):(\d\d)(?:\.\d+)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/**
 * Whether a text is an RFC 3339 `date-time`: `T` between date and time, a real calendar day, an offset with a colon.
 * A leap second is taken where it can be: as 23:59:60 in UTC.
 */
export const isDateTime = (text: string): boolean => USUAL.test(text) || isUnusualDateTime(text);

/** Brings a leap day and a leap second to the one before, so that what is left of the text is usual. */
function isUnusualDateTime(text: string): boolean {
  const [, year, day, minute, second, zone] = UNUSUAL.exec(text) ?? [];
  if (zone === undefined) return false;
  const isLeapSecond = second === '60';
  const usualDay = day === '02-29' && isLeapYear(Number(year)) ? '02-28' : day;
  if (!USUAL.test(`${year}-${usualDay}T${minute}:${isLeapSecond ? '59' : second}Z`)) return false;
  return !isLeapSecond || new Date(`2000-01-01T${minute}${zone.toUpperCase()}`).toISOString().includes('T23:59');
}

const isLeapYear = (year: number): boolean => year % (year % 100 === 0 ? 400 : 4) === 0;
