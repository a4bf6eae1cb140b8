/**
 * The query of the URL that a vendor names for the next page, as it stands there; undefined where that page is no part of
 * the list that was asked for.
 *
 * Host and port do not count: the vendor may name its global host on a regional account, or one that a proxy stands for,
 * and the request goes to our own base and path in any case. The path must be the one that was asked for, with the same
 * arguments, below the path of our base or of a server of the contract. An argument may be called by another of its names,
 * as where a list was asked for by a unique name and the vendor answers with the SID: two ids of one kind have one length,
 * so another text of the same length is another resource.
 *
 * @param next the URL, relative to the one asked for where it is not absolute
 * @param asked the URL of the page that names it, below the first of the bases
 * @param bases our base URL, and the servers of the contract
 * @param template the path of the operation
 */
export function nextSearch(
  next: string,
  asked: string,
  bases: readonly [string, ...string[]],
  template: string,
): string | undefined {
  if (!URL.canParse(next, asked)) return undefined;
  const { protocol, pathname, search } = new URL(next, asked);
  const [prefix, ...others] = bases.map(pathOf);
  const own = new URL(asked).pathname.slice(prefix!.length);
  const isOwn = [prefix!, ...others].some((one) => isSamePath(pathname, one + own, one + template));
  return isOwn && /^https?:$/.test(protocol) ? search : undefined;
}

/** The path of a URL or of a template of one, without a slash at its end. */
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/+$/, '');

/** Whether two paths are equal but for how they are encoded, and for how the arguments in them are called. */
function isSamePath(one: string, other: string, template: string): boolean {
  const [segments, others, parts] = [one, other, template].map((path) => path.split('/').map(decoded));
  const isSame = (segment: string, i: number) =>
    segment === others![i] || (parts![i]!.includes('{') && segment !== '' && segment.length !== others![i]!.length);
  return segments!.length === others!.length && segments!.every(isSame);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return ''; // no argument is empty
  }
}
