/** An object literal whose values are source text. */
export const object = (entries: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(entries)
    .map(([key, text]) => `${keyText(key)}: ${text}`)
    .join(', ')} }`;

/** `__proto__` would set the prototype. */
const keyText = (key: string): string =>
  key === '__proto__' ? '["__proto__"]' : /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key);

/** A JSON value as source text. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/(?<!\\)"__proto__":/g, '["__proto__"]:');

/** The members of an object as source text; one that is undefined is left out. */
export const literals = (value: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, JSON.stringify(one)]),
  );
