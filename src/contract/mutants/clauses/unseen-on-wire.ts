import type { Contract } from '../../contract.js';
import { join, tokensOf, valueAt } from '../../pointer.js';
import { isObject, typesOf } from '../../schema/schema.js';
import { besides, nodeAt, schemaText, specText } from '../reading/spec-text.js';
import { assertionsOf } from './assertions-of.js';
import { isReached, reachedFrom } from './reach.js';

/** The schemas that speak of what is sent as text, and of nothing else. By pointer. */
export interface WireSchemas {
  /** Of headers, parameters, fields of forms, and of the items of a list there. */
  readonly all: ReadonlySet<string>;
  /** Those that speak of segments of a path alone. */
  readonly ofPaths: ReadonlySet<string>;
  /** Of forms as a whole. */
  readonly forms: ReadonlySet<string>;
}

const FORM = /^application\/x-www-form-urlencoded\b/i;

/** Finds the schemas of what is sent as text, and which no JSON body uses. */
export function wireSchemas({ operations, clauses: { document } }: Contract): WireSchemas {
  const text = specText(document, 'request');
  const contents = operations.flatMap(({ body, responses }) =>
    [body, ...Object.values(responses)].flatMap((one) => Object.entries(one?.content ?? {})),
  );
  const [forms, others] = [true, false].map((isForm) =>
    contents.filter(([type]) => FORM.test(type) === isForm).map(([, { pointer }]) => pointer),
  );
  const inBodies = reachedFrom(document, ...others!);
  const behind = (pointer: string) =>
    [...besides(text, schemaText(text, pointer))].filter((one) => isObject(one.schema)) as {
      pointer: string;
      schema: Record<string, unknown>;
    }[];
  /** Those that a `not` speaks of too. */
  const everywhere = (pointer: string): ReturnType<typeof behind> =>
    behind(pointer).flatMap((one) => [one, ...('not' in one.schema ? everywhere(join(one.pointer, 'not')) : [])]);
  const fields = forms!
    .flatMap(everywhere)
    .flatMap(({ pointer, schema }) =>
      Object.keys(isObject(schema.properties) ? schema.properties : {}).map((name) =>
        join(pointer, 'properties', name),
      ),
    );
  const withItems = (pointers: readonly string[]) =>
    pointers
      .flatMap(behind)
      .flatMap(({ pointer, schema }) => [
        pointer,
        ...(schema.items === undefined ? [] : behind(join(pointer, 'items')).map((one) => one.pointer)),
      ])
      .filter((pointer) => !isReached(inBodies, pointer));

  const parameters = operations.flatMap((operation) => operation.parameters);
  const headers = operations.flatMap(({ responses }) =>
    Object.values(responses).flatMap((one) => Object.values(one.headers)),
  );
  const inPath = parameters.filter((one) => one.in === 'path').map(({ schema }) => schema.pointer);
  const elsewhere = [...parameters.filter((one) => one.in !== 'path'), ...headers].map(({ schema }) => schema.pointer);
  const ofPaths = withItems(inPath);
  const ofOthers = new Set(withItems([...elsewhere, ...fields]));
  return {
    all: new Set([...ofOthers, ...ofPaths]),
    ofPaths: new Set(ofPaths.filter((pointer) => !ofOthers.has(pointer))),
    forms: new Set(
      forms!
        .flatMap(behind)
        .map(({ pointer }) => pointer)
        .filter((pointer) => !isReached(inBodies, pointer)),
    ),
  };
}

/** Why a clause of what is sent as text goes unseen: there is only text there, and a path is always whole. */
export function wireReason(
  { clauses: { document } }: Contract,
  { all, ofPaths, forms }: WireSchemas,
  pointer: string,
): string | undefined {
  const holder = pointer.slice(0, pointer.lastIndexOf('/'));
  const [keyword] = tokensOf(pointer).slice(-1);
  const schema = valueAt(document, holder);
  if (!isObject(schema)) return undefined;
  if (keyword === 'required' && nodeAt(document, holder).value.in === 'path')
    return 'a path is never without its segments';
  if (keyword === 'type' && forms.has(holder) && typesOf(schema).includes('object'))
    return 'a form is always an object';
  if (keyword === 'minLength' && ofPaths.has(holder) && Number(schema.minLength) <= 1)
    return 'a segment of a path is never empty';
  if (isFreeField(document, forms, pointer)) return 'a form may have further fields, and this one takes every text';
  if (!all.has(holder)) return undefined;
  if (keyword === 'type' && (typesOf(schema).includes('string') || takesAnyTexts(schema)))
    return 'on the wire every value is text';
  if (keyword === 'minItems' && Number(schema.minItems) <= 1) return 'on the wire a list is there or it is not';
  return keyword === 'items' && takesAnyText(schema.items) ? 'on the wire every value is text' : undefined;
}

/** Whether a field of an open form lets in whatever is sent. */
function isFreeField(document: object, forms: ReadonlySet<string>, pointer: string): boolean {
  const tokens = tokensOf(pointer);
  const form = join('#', ...tokens.slice(0, -2));
  const holder = valueAt(document, form);
  if (tokens.at(-2) !== 'properties' || !forms.has(form) || !isObject(holder)) return false;
  const isOpen = ['additionalProperties', 'unevaluatedProperties', 'patternProperties'].every(
    (one) => !(one in holder),
  );
  const { value } = nodeAt(document, pointer);
  return isOpen && (takesAnyText(value) || takesAnyTexts(value));
}

/** Whether a schema takes every list of texts. */
const takesAnyTexts = (schema: Readonly<Record<string, unknown>>): boolean =>
  typesOf(schema).includes('array') &&
  Object.keys(assertionsOf(schema)).every((keyword) => ['type', 'items'].includes(keyword)) &&
  takesAnyText(schema.items);

const takesAnyText = (schema: unknown): boolean =>
  isObject(schema) &&
  Object.keys(assertionsOf(schema)).every((keyword) => keyword === 'type') &&
  typesOf(schema).includes('string');
