/** An object literal whose values are source text. */
export const object = (entries: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(entries)
    .map(([key, text]) => `${/^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)}: ${text}`)
    .join(', ')} }`;

/** The members of an object as source text; one that is undefined is left out. */
export const literals = (value: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, JSON.stringify(one)]),
  );
