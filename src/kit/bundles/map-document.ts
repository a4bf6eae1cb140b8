import { join } from '../../contract/pointer.js';
import { isObject, type Direction } from '../../contract/schema/schema.js';
import { holdsOf, type Holds, type Kind } from '../../contract/document/fields.js';

export type Node = Readonly<Record<string, unknown>>;

/** Where an object of a document stands, and what it is. */
export interface Spot {
  readonly kind: Kind;
  readonly pointer: string;
  /** Whether it is a part of a request or of a response; undefined where it is shared. */
  readonly direction?: Direction;
}

/**
 * Puts something in the place of an object. `inside` does the same with all that an object holds, and has to be called
 * for what shall be gone through.
 */
export type Change = (node: Node, spot: Spot, inside: (node: Node) => Node) => unknown;

const DIRECTIONS: Partial<Record<Kind, Direction>> = {
  parameter: 'request',
  requestBody: 'request',
  response: 'response',
};

/** A copy of an OpenAPI document in which each object of a known kind is what `change` makes of it. */
export const mapDocument = (document: object, change: Change): Node =>
  mapPart(document, { kind: 'document', pointer: '#' }, change) as Node;

/** The same for a part of a document. */
export function mapPart(value: unknown, spot: Spot, change: Change): unknown {
  if (!isObject(value)) return value;
  const direction = DIRECTIONS[spot.kind] ?? spot.direction;
  const here = direction === undefined ? spot : { ...spot, direction };
  return change(value, here, (node) =>
    Object.fromEntries(
      Object.entries(node).map(([key, one]) => [key, mapField(one, holdsOf(spot.kind, key), key, here, change)]),
    ),
  );
}

function mapField(value: unknown, holds: Holds | undefined, key: string, spot: Spot, change: Change): unknown {
  if (holds === undefined) return value;
  const pointer = join(spot.pointer, key);
  if (typeof holds === 'string') return mapPart(value, { ...spot, kind: holds, pointer }, change);
  const [form, kind] = holds;
  const member = (one: unknown, token: string | number) =>
    mapPart(one, { ...spot, kind, pointer: join(pointer, token) }, change);
  if (form === 'list') return Array.isArray(value) ? value.map(member) : value;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      form === 'open' && name.startsWith('x-') ? one : member(one, name),
    ]),
  );
}
