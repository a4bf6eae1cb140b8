import { createHash } from 'node:crypto';

/**
 * The id of a vector: what it is about, in kebab case. It follows from names of the contract and of recordings alone,
 * never from a position, so that a vector keeps its id whatever is added beside it.
 *
 * @example
 * vectorId('FetchConversation', '200', 'enum', 'state'); // fetch-conversation-200-enum-state
 */
export const vectorId = (...parts: readonly string[]): string => parts.map(kebab).join('-');

/** A place inside a body, innermost name first: `/links/export` is `export in links`, an item is `each in` its list. */
export const placeName = (place: readonly string[]): string =>
  place
    .map((token) => (token === EACH ? 'each' : token))
    .reverse()
    .join(' in ') || 'the body';

/** Stands in a place for any index of a list. */
export const EACH = '*';

/** Words in lower case, hyphens between them. Characters that would be lost make the name one with a checksum. */
function kebab(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  const isLossy = /[^A-Za-z0-9 _./-]/.test(name);
  return isLossy || words === '' ? [words, checksum(name)].filter(Boolean).join('-') : words;
}

/**
 * Makes sure that no two vectors have one id. Names that differ by case or separators alone would: the later one then
 * has a checksum of what tells it apart.
 */
export function idRegistry(): (id: string, key: string) => string {
  const taken = new Set<string>();
  return (id, key) => {
    const own = taken.has(id) ? `${id}-${checksum(key)}` : id;
    taken.add(own);
    return own;
  };
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
