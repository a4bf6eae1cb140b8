import { join, valueAt } from '../contract/pointer.js';
import { dereference, isObject, placeAt, typesOf, type SchemaObject } from '../contract/schema/schema.js';

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
 */
export function sample(document: object, pointer: string, depth = 0): unknown {
  const place = dereference(document, placeAt(document, pointer));
  const { schema } = place;
  if (!isObject(schema) || depth > 12) return null;
  const shown = shownElsewhere(document).get(place.pointer);
  if (shown !== undefined && depth > 0) return shown;
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0];
  for (const keyword of ['example', 'const', 'default']) if (schema[keyword] !== undefined) return schema[keyword];
  if (Array.isArray(schema.enum)) return schema.enum[0];
  for (const keyword of ['oneOf', 'anyOf']) {
    if (Array.isArray(schema[keyword])) return sample(document, join(place.pointer, keyword, 0), depth + 1);
  }
  const whole = Array.isArray(schema.allOf)
    ? schema.allOf.map((_, i) => sample(document, join(place.pointer, 'allOf', i), depth + 1)).reduce(merged, {})
    : {};
  const type = typesOf(schema).find((one) => one !== 'null') ?? (schema.properties || schema.allOf ? 'object' : 'null');
  if (type === 'object') return merged(whole, sampleObject(document, place.pointer, schema, depth));
  if (type === 'array') return sampleArray(document, place.pointer, schema, depth);
  if (type === 'string') return sampleString(schema);
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return typeof schema.minimum === 'number' ? schema.minimum : 1;
  return null;
}

const memory = new WeakMap<object, Map<string, unknown>>();

/** The first example of each schema that some response of the contract shows as a whole. */
function shownElsewhere(document: object): Map<string, unknown> {
  let shown = memory.get(document);
  if (!shown) {
    memory.set(document, (shown = new Map<string, unknown>()));
    collect(document, shown);
  }
  return shown;
}

function collect(value: unknown, shown: Map<string, unknown>): void {
  if (Array.isArray(value)) value.forEach((one) => collect(one, shown));
  if (!isObject(value)) return;
  const { schema, example, examples } = value;
  if (isObject(schema) && typeof schema.$ref === 'string' && !shown.has(schema.$ref)) {
    const [first] = isObject(examples) ? Object.values(examples) : [];
    const found = example ?? (isObject(first) ? first.value : undefined);
    if (found !== undefined) shown.set(schema.$ref, found);
  }
  Object.values(value).forEach((one) => collect(one, shown));
}

const merged = (one: unknown, other: unknown): unknown =>
  isObject(one) && isObject(other) ? { ...one, ...other } : other;

function sampleObject(document: object, pointer: string, schema: SchemaObject, depth: number): Record<string, unknown> {
  const names = Object.keys(isObject(schema.properties) ? schema.properties : {});
  const sent = names.filter((name) => valueAt(document, join(pointer, 'properties', name, 'writeOnly')) !== true);
  return Object.fromEntries(sent.map((name) => [name, sample(document, join(pointer, 'properties', name), depth + 1)]));
}

function sampleArray(document: object, pointer: string, schema: SchemaObject, depth: number): unknown[] {
  const length = typeof schema.minItems === 'number' ? Math.max(1, schema.minItems) : 1;
  return Array.from({ length }, () => sample(document, join(pointer, 'items'), depth + 1));
}

function sampleString({ pattern, format, minLength, contentMediaType }: SchemaObject): string {
  if (contentMediaType === 'application/json') return '{}';
  if (typeof pattern === 'string') return sampleOfPattern(pattern);
  const text = (typeof format === 'string' ? FORMATS[format] : undefined) ?? 'text';
  return typeof minLength === 'number' ? text.padEnd(minLength, 'x') : text;
}

const PART = /(\[[^\]]*\]|\\[dw]|[^\\^$.*+?()[\]{}|])(?:\{(\d+)(?:,\d*)?\}|([+*?]))?/g;

function sampleOfPattern(pattern: string): string {
  const one = (part: string) => {
    if (part === '\\d') return '0';
    if (part === '\\w') return 'a';
    return part.startsWith('[') ? (part.replace(/^\[\^?/, '')[0] ?? 'a') : part;
  };
  return [...pattern.matchAll(PART)].map(([, part, times]) => one(part!).repeat(Number(times ?? 1))).join('');
}
