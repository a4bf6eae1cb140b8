import type { Content, Contract, Operation, Parameter } from '../../../contract/contract.js';
import { essenceOf, isJson } from '../../../contract/media-type.js';
import { nodeAt } from '../../../contract/mutants/reading/spec-text.js';
import { namedExamples } from '../../../contract/named-examples.js';
import { join } from '../../../contract/pointer.js';
import { sample } from '../../../contract/sample.js';
import { dereference, isObject, placeAt } from '../../../contract/schema/schema.js';
import { fittingBodies, leastOf } from './fitting-bodies.js';
import type { ParameterStyle } from './parameter-text.js';

/** A parameter that a vector can give, with a value that it takes. */
export interface Given extends ParameterStyle {
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly format: unknown;
  readonly value: unknown;
  /** Of a list: two items, different ones where the contract lists some. */
  readonly items: readonly unknown[];
  readonly accepts: (value: unknown) => boolean;
}

/** A body that a vector can give. */
export interface GivenBody {
  readonly mediaType: string;
  readonly isForm: boolean;
  readonly required: boolean;
  readonly accepts: (value: unknown) => boolean;
  /** Of its properties, by name: the format, and two items of a list. */
  readonly properties: Readonly<Record<string, { readonly format: unknown; readonly items: readonly unknown[] }>>;
  /** As large as they can be, so that each property is in one of them; and with those that it cannot be without. */
  readonly wholes: readonly unknown[];
  readonly least: unknown;
}

/** All that can be given to an operation; or, in words, why nothing can. */
export interface CallShape {
  readonly given: readonly Given[];
  readonly body?: GivenBody;
}

const FORM = 'application/x-www-form-urlencoded';

/** Reads from the contract what a call of an operation takes. A text says why no call can be made up. */
export function callShape(operation: Operation, { clauses: { document } }: Contract): CallShape | string {
  const all = operation.parameters.map((one) => [one, givenOf(document, one)] as const);
  const missing = all.find(([{ required }, given]) => required && !given)?.[0];
  if (missing) return `no value of the ${missing.in} parameter ${missing.name} could be made up`;
  const given = all.flatMap(([, one]) => one ?? []);
  const twice = given.find(({ name }, i) => given.findIndex((one) => one.name === name) !== i);
  if (twice) return `two parameters are called ${twice.name}`;
  const body = operation.body && bodyOf(document, operation.body.required, operation.body.content);
  if (operation.body?.required && !body) return 'no body could be made up';
  return { given, ...(body && { body }) };
}

function givenOf(document: object, parameter: Parameter): Given | undefined {
  const { name, in: place, required, pointer, schema } = parameter;
  const node = nodeAt(document, pointer).value;
  if (place === 'cookie' || node.schema === undefined) return undefined;
  const style = typeof node.style === 'string' ? node.style : place === 'query' ? 'form' : 'simple';
  const explode = typeof node.explode === 'boolean' ? node.explode : style === 'form';
  const examples = namedExamples(document, node, pointer).map((one) => one.value);
  const value = [node.example, ...examples, sample(document, schema.pointer, 'request')].find(
    (one) => one !== undefined && one !== null && schema.accepts(one),
  );
  if (value === undefined || node.allowReserved === true) return undefined;
  const accepts = schema.accepts;
  return { name, in: place, required, style, explode, value, accepts, ...propertyOf(document, schema.pointer) };
}

/** A client sends the first media type that it can write. */
function bodyOf(
  document: object,
  required: boolean,
  content: Readonly<Record<string, Content>>,
): GivenBody | undefined {
  const [mediaType, schema] = Object.entries(content)[0] ?? [];
  if (mediaType === undefined || !schema) return undefined;
  const isForm = essenceOf(mediaType) === FORM;
  if (!isForm && !isJson(essenceOf(mediaType))) return undefined;
  const { pointer, accepts } = schema;
  const { example } = nodeAt(document, pointer.replace(/\/schema$/, '')).value;
  const wholes = [sample(document, pointer, 'request'), example].map((one) => wholesOf(one, accepts)).find(hasSome);
  if (!wholes) return undefined;
  const [whole] = wholes;
  const least = isObject(whole) ? leastOf(whole, accepts) : whole;
  const names = [...new Set(wholes.flatMap((one) => (isObject(one) ? Object.keys(one) : [])))];
  const at = dereference(document, placeAt(document, pointer)).pointer;
  const properties = names.map((name) => [name, propertyOf(document, join(at, 'properties', name))] as const);
  return { mediaType, isForm, required, accepts, wholes, least, properties: Object.fromEntries(properties) };
}

function wholesOf(value: unknown, accepts: (value: unknown) => boolean): readonly unknown[] {
  if (isObject(value)) return fittingBodies(value, accepts);
  return value !== undefined && value !== null && accepts(value) ? [value] : [];
}

const hasSome = ({ length }: readonly unknown[]): boolean => length > 0;

function propertyOf(document: object, pointer: string): { format: unknown; items: readonly unknown[] } {
  const { pointer: at, schema } = dereference(document, placeAt(document, pointer));
  const { format, items } = isObject(schema) ? schema : {};
  if (!isObject(items)) return { format, items: [] };
  const item = dereference(document, placeAt(document, join(at, 'items'))).schema;
  const listed = isObject(item) && Array.isArray(item.enum) ? (item.enum as unknown[]) : [];
  const one = sample(document, join(at, 'items'), 'request');
  return { format, items: listed.length > 1 ? listed.slice(0, 2) : [one, one] };
}
