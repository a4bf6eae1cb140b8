import type { Listing } from './behaviour.js';
import type { PagePlace } from './page-token.js';
import type { Resource } from './resource.js';

/** The resources of one page, and where the pages beside it start. */
export interface Page {
  readonly items: readonly Resource[];
  readonly next?: PagePlace;
  readonly previous?: PagePlace;
}

type Key = PagePlace['key'];

/**
 * Cuts a page out of resources in the order of their making. A page is found by the resource that it follows, so what
 * is made or deleted meanwhile moves no other from page to page.
 */
export function pageOf(resources: readonly Resource[], listing: Listing, size: number, from?: PagePlace): Page {
  const keyOf = ({ body, serial }: Resource): Key => [
    listing.by === undefined ? 0 : Date.parse(String(body[listing.by])) || 0,
    serial,
  ];
  const keyed = resources
    .filter(({ body }) => listing.keeps(body))
    .map((resource) => ({ resource, key: keyOf(resource) }));
  if (listing.by !== undefined) keyed.sort((one, other) => compare(one.key, other.key));
  if (listing.newestFirst) keyed.reverse();
  const isBehind = (one: Key, other: Key) => (listing.newestFirst ? compare(one, other) < 0 : compare(one, other) > 0);
  const start = startOf(
    keyed.map(({ key }) => key),
    size,
    from,
    isBehind,
  );
  const shown = keyed.slice(start, start + size);
  const first = shown[0]?.key ?? from?.key;
  const last = shown.at(-1)?.key;
  return {
    items: shown.map(({ resource }) => resource),
    ...(start + size < keyed.length && last && { next: { goes: 'on' as const, key: last } }),
    ...(start > 0 && first && { previous: { goes: 'back' as const, key: first } }),
  };
}

const compare = (one: Key, other: Key): number => one[0] - other[0] || one[1] - other[1];

/** Where a page starts: behind the place, or so that it ends before it. */
function startOf(
  keys: readonly Key[],
  size: number,
  from: PagePlace | undefined,
  isBehind: (a: Key, b: Key) => boolean,
) {
  if (!from) return 0;
  if (from.goes === 'on') {
    const at = keys.findIndex((key) => isBehind(key, from.key));
    return at === -1 ? keys.length : at;
  }
  const end = keys.findIndex((key) => !isBehind(from.key, key));
  return Math.max(0, (end === -1 ? keys.length : end) - size);
}
