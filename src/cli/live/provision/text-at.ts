import { isObject, member } from '../../../contract/schema/schema.js';

/** The text of a member of a body; undefined where there is none. */
export function textAt(body: unknown, name: string): string | undefined {
  const value = isObject(body) ? member(body, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}
