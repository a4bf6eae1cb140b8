import { join, tokensOf } from '../../contract/pointer.js';
import { isObject, placeAt } from '../../contract/schema/schema.js';
import type { Docs } from './docs.js';
import { personalWords } from './parts/personal-mark.js';
import { visitParts, type Part } from './places.js';
import { allowsNull } from './schema/null-in.js';
import { opennessOf } from './schema/openness.js';
import { isExtensible } from './schema/value-list.js';

/** What the responses of a contract promise, and where they leave room: pointers to the places. */
export interface Promises {
  readonly present: readonly string[];
  readonly mayBeAbsent: readonly string[];
  readonly mayBeNull: readonly string[];
  /** Values with a pattern, a format or a limit. */
  readonly formed: readonly string[];
  readonly closedValues: readonly string[];
  readonly extensibleValues: readonly string[];
  readonly closedObjects: readonly string[];
  readonly openObjects: readonly string[];
  readonly maps: readonly string[];
  readonly jsonTexts: readonly string[];
  /** Wherever it stands, in requests too. */
  readonly personal: readonly { readonly pointer: string; readonly words: string }[];
  readonly rules: readonly { readonly pointer: string; readonly rule: Readonly<Record<string, unknown>> }[];
}

const FORM = [
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'multipleOf',
  'const',
];

const COMPONENT = /^#\/components\/[^/]+\/[^/]+/;

/** Gathers what a consumer may rely on and has to tolerate. */
export function promisesOf(docs: Docs): Promises {
  const parts: Part[] = [];
  visitParts(docs.document as Record<string, unknown>, '#', (part) => parts.push(part));
  const schemas = parts.filter(({ kind }) => kind === 'schema');
  const received = schemas.filter(({ pointer }) => isReceived(docs, pointer));
  const where = (fits: (part: Part) => boolean) => received.filter(fits).map(({ pointer }) => pointer);
  const properties = received.flatMap(({ pointer, value }) => propertiesOf(pointer, value));
  const openness = new Map(
    received.map(({ pointer, value }) => [pointer, opennessOf(docs.document, { pointer, schema: value })]),
  );
  return {
    present: properties.filter(({ required }) => required).map(({ pointer }) => pointer),
    mayBeAbsent: properties.filter(({ required }) => !required).map(({ pointer }) => pointer),
    mayBeNull: properties
      .map(({ pointer }) => pointer)
      .filter((pointer) => allowsNull(docs.document, placeAt(docs.document, pointer))),
    formed: where(({ value }) => FORM.some((keyword) => value[keyword] !== undefined)),
    closedValues: where(({ value }) => Array.isArray(value.enum) && !isExtensible(value)),
    extensibleValues: where(({ value }) => isExtensible(value)),
    closedObjects: where(({ pointer }) => openness.get(pointer) === 'closed'),
    openObjects: where(({ pointer }) => openness.get(pointer) === 'open'),
    maps: where(({ pointer }) => openness.get(pointer) === 'map'),
    jsonTexts: where(({ value }) => typeof value.contentMediaType === 'string'),
    personal: schemas.flatMap(({ pointer, value }) => {
      const words = personalWords(value);
      return words === undefined ? [] : [{ pointer, words }];
    }),
    rules: parts.filter(({ kind }) => kind === 'rule').map(({ pointer, value }) => ({ pointer, rule: value })),
  };
}

function isReceived({ users }: Docs, pointer: string): boolean {
  const component = COMPONENT.exec(pointer)?.[0];
  if (component !== undefined)
    return users.directions(component).has('response') && !pointer.startsWith('#/components/headers');
  const tokens = tokensOf(pointer);
  return tokens[0] === 'paths' && tokens[3] === 'responses' && !tokens.slice(4, 7).includes('headers');
}

function propertiesOf(pointer: string, schema: Readonly<Record<string, unknown>>) {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.keys(isObject(schema.properties) ? schema.properties : {}).map((name) => ({
    pointer: join(pointer, 'properties', name),
    required: required.includes(name),
  }));
}
