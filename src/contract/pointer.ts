/** JSON Pointers (RFC 6901): `''` is the whole value, `/a~1b/0` a place inside it. */

/** Escapes one reference token: `a/b` becomes `a~1b`. */
function escapeToken(token: string | number): string {
  const text = String(token);
  return /[~/]/.test(text) ? text.replace(/~/g, '~0').replace(/\//g, '~1') : text;
}

const unescapeToken = (token: string): string =>
  token.includes('~') ? token.replace(/~1/g, '/').replace(/~0/g, '~') : token;

/** Appends tokens to a pointer. */
export const join = (pointer: string, ...tokens: (string | number)[]): string =>
  tokens.reduce<string>((all, token) => `${all}/${escapeToken(token)}`, pointer);

/** Splits a pointer into its tokens; a leading `#` (a pointer into a document) is left out. */
export function tokensOf(pointer: string): string[] {
  const plain = pointer.startsWith('#') ? pointer.slice(1) : pointer;
  return plain === '' ? [] : plain.slice(1).split('/').map(unescapeToken);
}

/** The value at a place that tokens lead to, or undefined where there is none. Only own properties count. */
export function valueAtPlace(root: unknown, place: readonly string[]): unknown {
  let value = root;
  for (const token of place) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

/** The value at a pointer, or undefined where there is none. Only own properties count. */
export const valueAt = (root: unknown, pointer: string): unknown => valueAtPlace(root, tokensOf(pointer));
