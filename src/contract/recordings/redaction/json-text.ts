import { changeEncoded, jsonString } from './encoded-text.js';

const TOKEN = /"((?:[^"\\]|\\.)*)"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

/** Whether a text is a JSON object, list or string: more than a word or a number that happens to be JSON as well. */
export function isJsonContainer(text: string): boolean {
  if (!/^\s*[[{"]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Changes the strings, keys and numbers of a JSON text where they stand; white space and order stay. */
export const changeJsonText = (
  json: string,
  text: (text: string) => string,
  number: (text: string) => string,
): string =>
  json.replace(TOKEN, (token, inside: string | undefined) =>
    inside === undefined ? number(token) : `"${changeEncoded(inside, jsonString, text)!}"`,
  );
