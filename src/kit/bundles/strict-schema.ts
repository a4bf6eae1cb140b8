import { formats } from '../../contract/formats/formats.js';
import { tokensOf, valueAt } from '../../contract/pointer.js';
import { bindsRequired, isMarked } from '../../contract/schema/direction.js';
import { discriminatorOf } from '../../contract/schema/discriminator.js';
import { patternOf } from '../../contract/schema/pattern.js';
import { isObject, type Direction } from '../../contract/schema/schema.js';
import { mapPart, type Node } from './map-document.js';

/** Formats of OpenAPI that the contract's check asserts and JSON Schema does not know: they are said in other words. */
const IN_OTHER_WORDS: Readonly<Record<string, object>> = {
  byte: { pattern: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' },
  int32: { anyOf: [{ not: { type: 'number' } }, { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }] },
};

/** Keywords of OpenAPI that JSON Schema does not know. */
const OF_OPENAPI = ['discriminator', 'xml', 'externalDocs', 'example'];

const NOTE =
  'Strict: it takes what the contract takes. Let your validator assert "format"; a string with contentMediaType application/json must be JSON text.';

/**
 * A schema of an OpenAPI 3.1 document as a JSON Schema (2020-12) that stands by itself: what it refers to is in its
 * `$defs`, `readOnly`, `writeOnly` and discriminators are spelt out for one direction, and extensions are left out.
 */
export function strictSchema(document: object, pointer: string, direction: Direction, $id: string): object {
  const names = new Map<string, string>();
  const queue: string[] = [];
  const nameOf = (target: string): string => {
    const known = names.get(target);
    if (known !== undefined) return known;
    const plain = (tokensOf(target).at(-1) ?? 'root').replace(/[^A-Za-z0-9._-]+/g, '_') || 'schema';
    let name = plain;
    for (let i = 2; [...names.values()].includes(name); i++) name = `${plain}_${i}`;
    names.set(target, name);
    queue.push(target);
    return name;
  };
  const convert = (at: string): unknown => {
    const found = valueAt(document, at);
    if (!isObject(found)) return found ?? true;
    return mapPart(found, { kind: 'schema', pointer: at }, (node, { kind }, inside) =>
      kind === 'schema' ? inside(plainSchema(document, node, direction, nameOf)) : node,
    );
  };

  const root = convert(pointer);
  const $defs: Record<string, unknown> = {};
  for (const target of queue) $defs[names.get(target)!] = convert(target);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id,
    $comment: NOTE,
    ...(isObject(root) ? root : root === false ? { not: {} } : {}),
    ...(queue.length > 0 && { $defs }),
  };
}

function plainSchema(document: object, schema: Node, direction: Direction, nameOf: (target: string) => string): Node {
  const entries = Object.entries(schema).filter(([key]) => !key.startsWith('x-') && !OF_OPENAPI.includes(key));
  const made: Record<string, unknown> = Object.fromEntries(entries);
  delete made.$defs; // what is used of them is reached by its pointer
  if (typeof made.$ref === 'string') made.$ref = `#/$defs/${nameOf(made.$ref)}`;
  if (typeof made.pattern === 'string') made.pattern = portablePattern(made.pattern);
  applyFormat(made);
  applyDirection(document, schema, direction, made);
  for (const keyword of ['anyOf', 'oneOf'] as const) {
    const discriminator = discriminatorOf(schema, keyword);
    if (!discriminator) continue;
    const { propertyName, names } = discriminator;
    const named = (made[keyword] as Node[]).map((branch, i) => ({
      allOf: [{ required: [propertyName], properties: { [propertyName]: { enum: names[i] } } }, branch],
    }));
    delete made[keyword];
    addTo(made, { anyOf: named });
  }
  return made;
}

/** As the contract's check reads it: with the `u` flag, under which some escapes must be written otherwise. */
function portablePattern(source: string): string {
  try {
    return new RegExp(source, 'u') && source;
  } catch {
    return patternOf(source).source;
  }
}

/** A format that the check does not assert is left out, since a validator might. */
function applyFormat(made: Record<string, unknown>): void {
  const { format } = made;
  if (typeof format !== 'string') return;
  const inOtherWords = Object.hasOwn(IN_OTHER_WORDS, format) ? IN_OTHER_WORDS[format] : undefined;
  if (inOtherWords || !Object.hasOwn(formats, format)) delete made.format;
  if (inOtherWords) addTo(made, inOtherWords);
}

/** What is `writeOnly` must not come back; what is `readOnly` need not be sent. */
function applyDirection(document: object, schema: Node, direction: Direction, made: Record<string, unknown>): void {
  if (Array.isArray(schema.required)) {
    const bound = (schema.required as string[]).filter((name) => bindsRequired(document, schema, name, direction));
    if (bound.length > 0) made.required = bound;
    else delete made.required;
  }
  if (direction === 'request' || !isObject(schema.properties)) return;
  made.properties = Object.fromEntries(
    Object.entries(schema.properties).map(([name, one]) => [name, isMarked(document, one, 'writeOnly') ? false : one]),
  );
}

function addTo(made: Record<string, unknown>, schema: object): void {
  made.allOf = [...((made.allOf as unknown[] | undefined) ?? []), schema];
}
