/** Most dates on the wire: every calendar day but 29 February, in UTC, without a leap second. */
const USUAL =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

const FULL = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

const MINUTES_A_DAY = 24 * 60;

/**
 * Whether a text is an RFC 3339 `date-time`: `T` between date and time, a real calendar day, an offset with a colon.
 * A leap second is taken where it can be: as 23:59:60 in UTC.
 */
export const isDateTime = (text: string): boolean => USUAL.test(text) || isUnusualDateTime(text);

function isUnusualDateTime(text: string): boolean {
  const match = FULL.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [offsetHour, offsetMinute] = [Number(match[8] ?? 0), Number(match[9] ?? 0)];
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59)
    return false;
  if (second < 60) return true;
  const offset = (match[7] === '-' ? 1 : -1) * (offsetHour * 60 + offsetMinute);
  const utc = (((hour * 60 + minute + offset) % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  return second === 60 && utc === MINUTES_A_DAY - 1;
}

/** Whether a day exists in the Gregorian calendar. */
function isCalendarDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
