import { randomInt, randomUUID } from 'node:crypto';
import { partsOfPattern } from '../../contract/sample.js';
import { schemasInPlace } from '../../contract/walk-schemas.js';
import { typesOf } from '../../contract/schema/schema.js';

/**
 * Makes up an id that fits its schema: a number counts, a text has the form that its pattern or format asks for.
 *
 * @param pointer of the schema of the id
 * @param serial of the resource
 */
export function newId(document: object, pointer: string, serial: number): string | number {
  const schemas = schemasInPlace(document, pointer).map(({ schema }) => schema);
  if (schemas.some((schema) => /integer|number/.test(String(typesOf(schema))))) return serial;
  if (schemas.some(({ format }) => format === 'uuid')) return randomUUID();
  const pattern = schemas.map((schema) => schema.pattern).find((one) => typeof one === 'string');
  return pattern === undefined ? `id-${serial}` : textOf(pattern);
}

const textOf = (pattern: string): string =>
  partsOfPattern(pattern)
    .map(({ part, times }) => {
      const chars = charsFor(part);
      return Array.from({ length: times }, () => chars[randomInt(chars.length)]).join('');
    })
    .join('');

function charsFor(part: string): string {
  if (part === '\\d') return '0123456789';
  if (part === '\\w') return 'abcdefghijklmnopqrstuvwxyz0123456789';
  return part.startsWith('[') ? charsOf(part.slice(1, -1)) : part;
}

/** The characters of a class; of its letters the small ones where it has both, as ids are written. */
function charsOf(source: string): string {
  const chars = [...source.matchAll(/\\?([^])-\\?([^])|\\?([^])/g)].flatMap(([, from, to, one]) =>
    from === undefined || to === undefined ? [one!] : between(from, to),
  );
  const plain = chars.filter((char) => /[a-z0-9]/.test(char));
  const hasBoth = chars.some((char) => /[a-z]/.test(char)) && chars.some((char) => /[A-Z]/.test(char));
  return (hasBoth ? plain : chars).join('') || 'a';
}

function between(from: string, to: string): string[] {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, i) => String.fromCharCode(first + i));
}
