/**
 * Whether two targets address the same thing though their escapes differ: equal segments after one decoding, and equal
 * pairs of the query in their order, `+` being a space there.
 */
export function sameTarget(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  return first !== undefined && second !== undefined && JSON.stringify(first) === JSON.stringify(second);
}

function partsOf(target: string): unknown {
  const [, path = '', query] = /^([^?]*)(?:\?(.*))?$/s.exec(target) ?? [];
  try {
    return [path.split('/').map(decodeURIComponent), query === undefined ? [] : pairsOf(query)];
  } catch {
    return undefined; // an escape that is none
  }
}

/** The pairs of a query or a form, decoded. @throws URIError where an escape is none */
export const pairsOf = (text: string): [string, string][] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair)!;
      return [decoded(name), decoded(value)];
    });

const decoded = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));
