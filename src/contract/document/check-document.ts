import { join, tokensOf, valueAt } from '../pointer.js';
import { LISTS, mayHaveInPlace, SINGLES } from '../schema/in-place.js';
import { patternOf } from '../schema/pattern.js';
import { isObject } from '../schema/schema.js';
import { backtracks } from './backtracking.js';
import { secureLongTexts } from './backtracking/long-texts.js';
import { checkRules } from './check-rules.js';
import { circleInPlace } from './circle-in-place.js';
import type { SourceDocument } from './source-text.js';
import { SpecError } from './spec-error.js';

/** Keys whose values are data, not parts of the contract: a `$ref` or a pattern in them means nothing. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const']);

/**
 * Makes sure that a parsed file can serve as a contract: OpenAPI 3.0 or 3.1, every `$ref` leads somewhere and none in a
 * circle of its own, every pattern is a regular expression that ends in time.
 *
 * @returns the document
 * @throws SpecError naming the file, the line and what to do
 */
export function checkDocument(source: SourceDocument, file: string): object {
  const { data } = source;
  const fail = (pointer: string, message: string): never => {
    throw new SpecError(message, pointer === '' ? { file } : source.locate(pointer));
  };
  if (!isObject(data)) return fail('', 'is not OpenAPI: an object with the key "openapi" is expected');
  const { openapi, swagger } = data;
  if (openapi === undefined && swagger !== undefined)
    fail('/swagger', 'is Swagger 2: convert it to OpenAPI 3.0 or 3.1 first');
  if (openapi === undefined) fail('', 'is not OpenAPI: the key "openapi" is missing');
  if (typeof openapi !== 'string' || !/^3\.[01]\.\d+/.test(openapi)) {
    fail('/openapi', 'has an OpenAPI version that is not supported: 3.0 and 3.1 are');
  }
  if (!isObject(data.paths)) fail('/paths', 'is not OpenAPI with operations: the key "paths" must be an object');

  const starts: string[] = [];
  const ending = new Set<string>();
  visit(data, '', new Set(), fail, (value, pointer) => {
    if (mayHaveInPlace(value)) starts.push(`#${pointer}`);
    if ('$ref' in value) checkReference(data, value, pointer, ending, fail);
    checkPatterns(value, pointer, fail);
    checkMembers(value, pointer, fail);
    if (isObject(value.discriminator)) resolveMapping(data, value.discriminator);
  });
  const circle = circleInPlace(data, starts);
  if (circle !== undefined)
    fail(
      circle,
      'a schema contains itself without a property or item in between, so nothing can be checked against it',
    );
  return data;
}

type Fail = (pointer: string, message: string) => never;

function visit(
  value: unknown,
  pointer: string,
  above: Set<unknown>,
  fail: Fail,
  see: (value: Record<string, unknown>, pointer: string) => void,
): void {
  if (value === null || typeof value !== 'object') return;
  if (above.has(value)) fail(pointer, 'a YAML alias contains itself');
  if (above.size > MOST_LEVELS) fail(pointer, `the file is nested more than ${MOST_LEVELS} levels deep`);
  above.add(value);
  visitMembers(value, pointer, above, fail, see);
  above.delete(value);
}

const MOST_LEVELS = 500;

function visitMembers(
  value: object,
  pointer: string,
  above: Set<unknown>,
  fail: Fail,
  see: (value: Record<string, unknown>, pointer: string) => void,
): void {
  if (Array.isArray(value)) value.forEach((one, i) => visit(one, join(pointer, i), above, fail, see));
  if (!isObject(value)) return;
  see(value, pointer);
  const inNamedMap =
    /\/(?:properties|patternProperties|schemas|responses|parameters|headers|paths|content|examples)$/.test(pointer);
  for (const [key, one] of Object.entries(value)) {
    if (inNamedMap || !(DATA.has(key) || key.startsWith('x-'))) visit(one, join(pointer, key), above, fail, see);
  }
}

/** @param ending references that are known to come to an end; those of this one are added */
function checkReference(
  document: object,
  holder: Record<string, unknown>,
  pointer: string,
  ending: Set<string>,
  fail: Fail,
): void {
  const reference = holder.$ref;
  const at = join(pointer, '$ref');
  if (typeof reference !== 'string') {
    if (isObject(reference)) return; // a property that happens to be called $ref
    fail(at, 'a $ref must be text');
  }
  const target = decoded(reference);
  if (!target.startsWith('#'))
    fail(at, `$ref ${JSON.stringify(target)} leads to another file from where OpenAPI knows no reference`);
  if (target !== '#' && !target.startsWith('#/'))
    fail(at, `$ref ${JSON.stringify(target)} is no JSON Pointer: "#/…" is expected`);
  if (valueAt(document, target) === undefined) fail(at, `$ref ${JSON.stringify(target)} leads nowhere`);
  holder.$ref = target; // from here on a reference is a plain pointer

  const seen = new Set<string>();
  for (let next: unknown = target; typeof next === 'string' && !ending.has(next);) {
    if (seen.has(next)) fail(at, `$ref ${JSON.stringify(target)} leads in a circle`);
    seen.add(next);
    const value: unknown = valueAt(document, decoded(next));
    next = isObject(value) ? value.$ref : undefined;
  }
  for (const one of seen) ending.add(one);
}

const HOLD_OBJECTS = ['responses', 'content', 'headers'];
const HOLD_NAMES = [
  'properties',
  'patternProperties',
  'schemas',
  'responses',
  'headers',
  'parameters',
  'requestBodies',
];

/** Whether the object at a pointer holds schemas by name; a property may itself be called `properties`. */
function holdsSchemas(tokens: readonly string[]): boolean {
  if (tokens.at(-1) === 'schemas') return tokens.length === 2 && tokens[0] === 'components';
  const last = tokens.findLastIndex((token) => token !== 'properties');
  const isNamedSo = ['schemas', 'patternProperties'].includes(tokens[last] ?? ''); // then the first is a name
  return (tokens.length - 1 - last + (isNamedSo ? 1 : 0)) % 2 === 1;
}

const holdsObjects = (tokens: readonly string[]): boolean =>
  (tokens.length === 1 && tokens[0] === 'paths') ||
  (HOLD_OBJECTS.includes(tokens.at(-1)!) && !HOLD_NAMES.includes(tokens.at(-2)!));

/** A member that is empty by a slip of the pen would switch its checks off in silence. */
function checkMembers(value: Record<string, unknown>, pointer: string, fail: Fail): void {
  const tokens = tokensOf(pointer);
  const [ofSchemas, ofObjects] = [holdsSchemas(tokens), holdsObjects(tokens)];
  for (const [key, one] of Object.entries(value)) {
    if (ofSchemas && !isObject(one) && typeof one !== 'boolean') fail(join(pointer, key), 'a schema is expected here');
    if (ofObjects && !key.startsWith('x-') && !isObject(one)) fail(join(pointer, key), 'an object is expected here');
    if (!ofSchemas) checkKeyword(key, one, join(pointer, key), fail);
  }
}

const LISTS_OF_SCHEMAS = [...LISTS, 'prefixItems'];
const SCHEMAS = [
  ...[...SINGLES, 'schema', 'items', 'contains', 'propertyNames'],
  ...['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems'],
];

function checkKeyword(keyword: string, value: unknown, pointer: string, fail: Fail): void {
  const message = 'a schema is expected here';
  if (SCHEMAS.includes(keyword) && value === null) fail(pointer, message);
  if (!LISTS_OF_SCHEMAS.includes(keyword) || !Array.isArray(value)) return;
  for (const [i, one] of value.entries())
    if (!isObject(one) && typeof one !== 'boolean') fail(join(pointer, i), message);
}

/** A mapping may name a schema without its pointer (OpenAPI 3.1, 4.8.25.1); from here on all are pointers. */
function resolveMapping(document: object, { mapping }: Record<string, unknown>): void {
  if (!isObject(mapping)) return;
  for (const [name, target] of Object.entries(mapping)) {
    const pointer = join('#/components/schemas', String(target));
    if (!String(target).startsWith('#') && valueAt(document, pointer) !== undefined) mapping[name] = pointer;
  }
}

function checkPatterns(value: Record<string, unknown>, pointer: string, fail: Fail): void {
  const sources = [
    ...(typeof value.pattern === 'string' && !/\/(?:properties|x-rules\/[^/]+)$/.test(pointer)
      ? [[join(pointer, 'pattern'), value.pattern] as const]
      : []),
    ...(isObject(value.patternProperties)
      ? Object.keys(value.patternProperties).map(
          (source) => [join(pointer, 'patternProperties', source), source] as const,
        )
      : []),
    ...(/\/(?:properties|patternProperties|schemas)$/.test(pointer) ? [] : checkRules(value['x-rules'], pointer, fail)),
  ];
  for (const [at, source] of sources) {
    try {
      patternOf(source);
    } catch {
      fail(at, `pattern ${JSON.stringify(source)} is no regular expression (ECMA-262)`);
    }
    if (cannotEnd(source))
      fail(
        at,
        `pattern ${JSON.stringify(source)} can backtrack for ever on hostile text: write it without ambiguous repetition`,
      );
    secureLongTexts(source);
  }
}

/** A pattern that is nested too deep to be looked at is nothing to rely on either. */
function cannotEnd(source: string): boolean {
  try {
    return backtracks(source);
  } catch (error) {
    if ((error as Error).name === 'RangeError') return true;
    throw error;
  }
}

/** A fragment as a plain pointer: percent-encoding undone (RFC 6901, 6). */
const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
