import { Refused, type Listing } from '../state/behaviour.js';

const BY = 'date_created';

/** Which resources a list shows: `StartDate` and `EndDate` are inclusive, and either of them sorts newest first. */
export function listing(query: URLSearchParams): Listing {
  const from = bound(query, 'StartDate', '00:00:00.000Z');
  const to = bound(query, 'EndDate', '23:59:59.999Z');
  if (from === undefined && to === undefined)
    return { keeps: () => true, newestFirst: query.get('Order')?.toLowerCase() === 'desc' };
  return {
    keeps(body) {
      const at = Date.parse(String(body[BY]));
      return (from === undefined || at >= from) && (to === undefined || at <= to);
    },
    newestFirst: true,
    by: BY,
  };
}

/** A date with or without a time, in milliseconds since 1970. */
function bound(query: URLSearchParams, name: string, time: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T${time}` : text);
  if (Number.isNaN(at)) throw new Refused(400, `${name} is no date`);
  return at;
}
