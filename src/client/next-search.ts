/**
 * The query of the URL that a vendor names for the next page, as it stands there; undefined where that page is no part of
 * the list that was asked for.
 *
 * Host and port do not count: the vendor may name its global host on a regional account, or one that a proxy stands for,
 * and the request goes to our own base in any case. The path must be the one that was asked for, with the same arguments,
 * below the path of our base or of a server of the contract.
 *
 * @param next the URL, relative to the one asked for where it is not absolute
 * @param asked the URL of the page that names it, below the first of the bases
 * @param bases our base URL, and the servers of the contract
 */
export function nextSearch(next: string, asked: string, bases: readonly [string, ...string[]]): string | undefined {
  if (!URL.canParse(next, asked)) return undefined;
  const { protocol, pathname, search } = new URL(next, asked);
  const [prefix, ...others] = bases.map(pathOf);
  const own = new URL(asked).pathname.slice(prefix!.length);
  const isOwn = [prefix!, ...others].some((one) => isSamePath(pathname, one + own));
  return isOwn && /^https?:$/.test(protocol) ? search : undefined;
}

/** The path of a URL or of a template of one, without a slash at its end. */
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/+$/, '');

/** Whether two paths are equal but for how they are encoded. */
function isSamePath(one: string, other: string): boolean {
  const [segments, others] = [one.split('/'), other.split('/')];
  return segments.length === others.length && segments.every((segment, i) => decoded(segment) === decoded(others[i]!));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
