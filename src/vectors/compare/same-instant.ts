import { isBefore } from '../../contract/formats/instant.js';

/** Whether two RFC 3339 date and times are one moment, exact to any fraction; seconds need not be written where they are 0. */
export function sameInstant(one: string, other: string): boolean {
  const written = other.replace(/^(.{10}[T ]\d\d:\d\d)(?=Z|[+-])/i, '$1:00');
  return isMoment(one) && isMoment(written) && !isBefore(one, written) && !isBefore(written, one);
}

const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

/** Whether a text has the form of an RFC 3339 date and time. */
export const isMoment = (text: string): boolean => MOMENT.test(text);
