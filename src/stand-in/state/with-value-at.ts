import { isObject, member } from '../../contract/schema/schema.js';
import type { Body } from './resource.js';

/**
 * A body with another value at a place; objects on the way are made where there are none. A name such as `__proto__` is
 * one like any other: it becomes a member, and nobody's prototype.
 */
export function withValueAt(body: Body, [name, ...rest]: readonly string[], value: unknown): Body {
  if (name === undefined) return body;
  const held = member(body, name);
  return { ...body, [name]: rest.length === 0 ? value : within(held, rest, value) };
}

function within(held: unknown, place: readonly string[], value: unknown): unknown {
  if (!Array.isArray(held)) return withValueAt(isObject(held) ? held : {}, place, value);
  const [index, ...rest] = place;
  return held.map((one: unknown, i) =>
    String(i) !== index ? one : rest.length === 0 ? value : within(one, rest, value),
  );
}
