import { namedExamples } from './named-examples.js';
import { join, valueAt } from './pointer.js';
import { isMarked } from './schema/direction.js';
import { dereference, isObject, placeAt, typesOf, type Direction, type SchemaObject } from './schema/schema.js';

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-01-02T03:04:05Z',
  date: '2026-01-02',
  uri: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000000',
  email: 'somebody@example.com',
};

/**
 * Makes up a value that fits a schema, from its examples where it has some. A pattern is followed as far as literals,
 * classes and counts go. For a contract without examples; it proves nothing.
 *
 * @param direction a body that is sent has nothing that is read only, one that comes back nothing that is write only
 */
export const sample = (document: object, pointer: string, direction: Direction = 'response'): unknown =>
  sampleAt({ document, direction }, pointer, 0);

interface Scene {
  readonly document: object;
  readonly direction: Direction;
}

function sampleAt(scene: Scene, pointer: string, depth: number): unknown {
  const { document, direction } = scene;
  const place = dereference(document, placeAt(document, pointer));
  const { schema } = place;
  if (!isObject(schema) || depth > 12) return null;
  const shown = direction === 'response' ? shownElsewhere(document).get(place.pointer) : undefined;
  if (shown !== undefined && depth > 0) return shown;
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0];
  for (const keyword of ['example', 'const', 'default']) if (schema[keyword] !== undefined) return schema[keyword];
  if (Array.isArray(schema.enum)) return schema.enum[0];
  for (const keyword of ['oneOf', 'anyOf']) {
    if (Array.isArray(schema[keyword])) return sampleAt(scene, join(place.pointer, keyword, 0), depth + 1);
  }
  const whole = Array.isArray(schema.allOf)
    ? schema.allOf.map((_, i) => sampleAt(scene, join(place.pointer, 'allOf', i), depth + 1)).reduce(merged, {})
    : {};
  if (!isObject(whole)) return whole;
  const type = typesOf(schema).find((one) => one !== 'null') ?? (schema.properties || schema.allOf ? 'object' : 'null');
  if (type === 'object') return merged(whole, sampleObject(scene, place.pointer, schema, depth));
  if (type === 'array') return sampleArray(scene, place.pointer, schema, depth);
  if (type === 'string') return sampleString(schema);
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return sampleNumber(schema);
  return null;
}

const memory = new WeakMap<object, Map<string, unknown>>();

/** The first example of each schema that some response of the contract shows as a whole. */
function shownElsewhere(document: object): Map<string, unknown> {
  let shown = memory.get(document);
  if (!shown) {
    memory.set(document, (shown = new Map<string, unknown>()));
    collect(document, document, shown);
  }
  return shown;
}

function collect(document: object, value: unknown, shown: Map<string, unknown>): void {
  if (Array.isArray(value)) value.forEach((one) => collect(document, one, shown));
  if (!isObject(value)) return;
  const { schema, example } = value;
  if (isObject(schema) && typeof schema.$ref === 'string' && !shown.has(schema.$ref)) {
    const found = example ?? namedExamples(document, value, '')[0]?.value;
    if (found !== undefined) shown.set(schema.$ref, found);
  }
  Object.values(value).forEach((one) => collect(document, one, shown));
}

const merged = (one: unknown, other: unknown): unknown =>
  isObject(one) && isObject(other) ? { ...one, ...other } : other;

function sampleObject(scene: Scene, pointer: string, schema: SchemaObject, depth: number): Record<string, unknown> {
  const marker = scene.direction === 'response' ? 'writeOnly' : 'readOnly';
  const names = Object.keys(isObject(schema.properties) ? schema.properties : {});
  const sent = names.filter((name) => !isMarked(scene.document, valueAt(schema.properties, join('', name)), marker));
  return Object.fromEntries(sent.map((name) => [name, sampleAt(scene, join(pointer, 'properties', name), depth + 1)]));
}

function sampleArray(scene: Scene, pointer: string, schema: SchemaObject, depth: number): unknown[] {
  const length = typeof schema.minItems === 'number' ? Math.max(1, schema.minItems) : 1;
  return Array.from({ length }, () => sampleAt(scene, join(pointer, 'items'), depth + 1));
}

function sampleString({ pattern, format, minLength, maxLength, contentMediaType }: SchemaObject): string {
  if (contentMediaType === 'application/json') return '{}';
  if (typeof pattern === 'string') return sampleOfPattern(pattern);
  const ofFormat = typeof format === 'string' ? FORMATS[format] : undefined;
  const text = ofFormat ?? 'text'.slice(0, typeof maxLength === 'number' ? maxLength : undefined);
  return typeof minLength === 'number' ? text.padEnd(minLength, 'x') : text;
}

/** The least number above the limits, or the greatest below them; 1 where there are none. */
function sampleNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: SchemaObject): number {
  const isNumber = (one: unknown): one is number => typeof one === 'number';
  const above = [minimum, exclusiveMinimum].filter(isNumber);
  const below = [maximum, exclusiveMaximum].filter(isNumber);
  const least = Math.max(...above);
  const most = Math.min(...below);
  const isAbove = exclusiveMinimum === true || least === exclusiveMinimum;
  const isBelow = exclusiveMaximum === true || most === exclusiveMaximum;
  if (above.length > 0)
    return isAbove ? (least + 1 < most || below.length === 0 ? least + 1 : (least + most) / 2) : least;
  return below.length > 0 ? (isBelow ? most - 1 : most) : 1;
}

const PART = /(\[[^\]]*\]|\\[dw]|[^\\^$.*+?()[\]{}|])(?:\{(\d+)(?:,\d*)?\}|([+*?]))?/g;

/** The parts of a pattern: literals and classes, and how often each stands there at least. */
export const partsOfPattern = (pattern: string): { readonly part: string; readonly times: number }[] =>
  [...pattern.matchAll(PART)].map(([, part, times]) => ({ part: part!, times: Number(times ?? 1) }));

function sampleOfPattern(pattern: string): string {
  const one = (part: string) => {
    if (part === '\\d') return '0';
    if (part === '\\w') return 'a';
    return part.startsWith('[') ? (part.replace(/^\[\^?/, '')[0] ?? 'a') : part;
  };
  return partsOfPattern(pattern)
    .map(({ part, times }) => one(part).repeat(times))
    .join('');
}
