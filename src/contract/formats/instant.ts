const PARTS = /^(.{16}):(\d\d)(?:\.(\d+))?(.*)$/;

/** Whether one RFC 3339 date and time is before another. Exact to any fraction; a leap second is the 61st of its minute. */
export function isBefore(one: string, other: string): boolean {
  const [first, second] = [instantOf(one), instantOf(other)];
  if (!first || !second) return false;
  if (first.minute !== second.minute) return first.minute < second.minute;
  return first.seconds !== second.seconds ? first.seconds < second.seconds : first.fraction < second.fraction;
}

/** The fraction is compared as text: digits sort like the numbers behind the point. */
function instantOf(text: string): { minute: number; seconds: number; fraction: string } | undefined {
  const [, start, seconds, fraction = '', zone] = PARTS.exec(text) ?? [];
  if (start === undefined || zone === undefined) return undefined;
  const minute = Date.parse(`${start}:00${zone}`.toUpperCase());
  return Number.isNaN(minute) ? undefined : { minute, seconds: Number(seconds), fraction: withoutZerosAtEnd(fraction) };
}

/** Without zeros at its end. A regular expression would look at a long run of zeros once from each of them. */
export function withoutZerosAtEnd(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
