const MOST_KNOWN = 1000;
const known = new Map<string, boolean>();
let last = '';

/**
 * The origin of an http or https URL that the URL parser leaves as it stands up to its path; undefined of any other.
 * Traffic goes to few hosts: each is parsed once, and the one before is tried first.
 */
export function plainOrigin(url: string): string | undefined {
  if (last !== '' && url.startsWith(last) && url.charCodeAt(last.length) === SLASH) return last;
  const end = url.indexOf('/', 'https://'.length);
  if (end === -1) return undefined;
  const origin = url.slice(0, end);
  let plain = known.get(origin);
  if (plain === undefined) {
    plain = isPlain(origin);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(origin, plain);
  }
  if (!plain) return undefined;
  last = origin;
  return origin;
}

const SLASH = 47;

const isPlain = (origin: string): boolean =>
  /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;

/** A segment of a path that the URL parser leaves as it stands: nothing escaped, no dot at its start. */
export const PLAIN_SEGMENT = "[\\w~!$&'()*+,;=:@-][\\w~!$&'()*+,;=:@.-]*";

const PLAIN_PATH = new RegExp(`^(?:/${PLAIN_SEGMENT})+/?$`);

/** The path of a URL, absolute or a path alone, as the URL parser gives it; undefined where it is no URL. */
export function pathOf(url: string): string | undefined {
  const origin = plainOrigin(url);
  if (origin !== undefined) {
    const query = url.indexOf('?', origin.length);
    const path = url.slice(origin.length, query === -1 ? undefined : query);
    if (PLAIN_PATH.test(path)) return path;
  }
  return URL.canParse(url, RELATIVE) ? new URL(url, RELATIVE).pathname : undefined;
}

const RELATIVE = 'http://relative.invalid';
