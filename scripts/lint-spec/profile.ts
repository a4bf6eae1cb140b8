import { join } from '../../src/contract/pointer.js';
import { patternOf } from '../../src/contract/schema/pattern.js';
import { isObject, typesOf } from '../../src/contract/schema/schema.js';

/** A place where the spec leaves the portable profile: what generators of other languages can read. */
export interface ProfileFault {
  readonly rule: string;
  readonly pointer: string;
  readonly says: string;
}

type Node = Readonly<Record<string, unknown>>;
type Rule = (node: Node, pointer: string) => string | undefined;

const BEYOND = [
  'prefixItems',
  'if',
  'then',
  'else',
  'patternProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  '$defs',
  '$dynamicRef',
  '$dynamicAnchor',
  'dependentSchemas',
];
const FORMATS = ['date-time', 'uri'];

/** The rules by their name. Each looks at one object of the document and says what is wrong with it. */
const RULES: Readonly<Record<string, Rule>> = {
  'P1 nullability': (node) => {
    const types = typesOf(node);
    if (node.nullable !== undefined) return 'write null into the list of types, not as nullable';
    if (node.type === 'null' || (types.length === 1 && types[0] === 'null'))
      return 'null must not stand as a type of its own';
    if (types.filter((type) => type !== 'null').length > 1) return 'one type beside null is all that generators read';
    if (Array.isArray(node.enum) && node.enum.includes(null)) return 'null must not stand inside enum';
    return undefined;
  },
  'P2 encoded content': (node) =>
    node.contentEncoding !== undefined || node.contentSchema !== undefined
      ? 'contentEncoding and contentSchema are not portable'
      : undefined,
  'P3 const': (node) =>
    node.const !== undefined && typesOf(node).length > 0 ? 'write enum with one value' : undefined,
  'P4 keywords': (node) => {
    const keyword = BEYOND.find((one) => one in node && (typesOf(node).length > 0 || one.startsWith('$')));
    if (keyword !== undefined) return `${keyword} is not portable`;
    const limit = ['exclusiveMinimum', 'exclusiveMaximum'].find((one) => typeof node[one] === 'number');
    return limit === undefined ? undefined : `${limit} as a number is not portable`;
  },
  'P5 siblings of $ref': (node) =>
    typeof node.$ref === 'string' && Object.keys(node).length > 1 ? 'a $ref must stand alone' : undefined,
  'P6 patterns': (node) => {
    if (typeof node.pattern !== 'string' || typesOf(node).length === 0) return undefined;
    if (/\(\?[=!<]|\\[1-9]|\\k/.test(node.pattern)) return 'RE2 knows no look-around and no back-references';
    patternOf(node.pattern);
    return undefined;
  },
  'P10 formats': (node) =>
    typeof node.format === 'string' && typesOf(node).length > 0 && !FORMATS.includes(node.format)
      ? `format ${node.format} is read differently by generators`
      : undefined,
  'P11 open enums': (node, pointer) => {
    if (!Array.isArray(node.enum) || !pointer.startsWith('#/components/schemas')) return undefined;
    const same = JSON.stringify(node['x-extensible-enum']) === JSON.stringify(node.enum);
    return same ? undefined : 'a response enum repeats its values as x-extensible-enum, since the vendor may add one';
  },
  'P12 required': (node) => {
    if (!Array.isArray(node.required) || !isObject(node.properties) || typesOf(node).length === 0) return undefined;
    const { properties } = node;
    const unknown = (node.required as unknown[]).find((name) => !Object.hasOwn(properties, String(name)));
    return unknown === undefined ? undefined : `${String(unknown)} is required and no property`;
  },
};

/** Every place where a document leaves the portable profile. */
export function profileFaults(document: object): ProfileFault[] {
  return [...wholeDocument(document as Node), ...walk(document, '#')];
}

function wholeDocument(document: Node): ProfileFault[] {
  const faults: ProfileFault[] = [];
  const components = isObject(document.components) ? document.components : {};
  for (const keyword of ['webhooks', 'jsonSchemaDialect']) {
    if (document[keyword] !== undefined)
      faults.push({ rule: 'P4 keywords', pointer: `#/${keyword}`, says: `${keyword} is not portable` });
  }
  if (components.pathItems !== undefined)
    faults.push({ rule: 'P4 keywords', pointer: '#/components/pathItems', says: 'pathItems is not portable' });
  const info = isObject(document.info) ? document.info : {};
  const license = isObject(info.license) ? info.license : {};
  if (license.url === undefined)
    faults.push({ rule: 'P9 license', pointer: '#/info/license', says: 'name the license by its url' });
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      if (isObject(operation) && !method.startsWith('x-') && typeof operation.operationId !== 'string') {
        faults.push({
          rule: 'P8 names',
          pointer: join('#/paths', path, method),
          says: 'an operation needs an operationId',
        });
      }
    }
  }
  return faults;
}

function* walk(value: unknown, pointer: string): Generator<ProfileFault> {
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* walk(one, join(pointer, i));
  if (!isObject(value)) return;
  const isMapOfNames = /\/(?:properties|schemas|headers|parameters|responses)$/.test(pointer);
  if (!isMapOfNames) {
    for (const [rule, judge] of Object.entries(RULES)) {
      const says = judge(value, pointer);
      if (says !== undefined) yield { rule, pointer, says };
    }
    if (isInlineEnum(value, pointer))
      yield { rule: 'P8 names', pointer, says: 'an enum is a component, so that it has one name in every language' };
    if (isUntyped(value, pointer)) yield { rule: 'P7 types', pointer, says: 'a property needs a type' };
  }
  for (const [key, one] of Object.entries(value)) {
    if (!isMapOfNames && (key.startsWith('x-') || key === 'example' || key === 'examples' || key === 'enum')) continue;
    yield* walk(one, join(pointer, key));
  }
}

const isInlineEnum = (node: Node, pointer: string): boolean =>
  Array.isArray(node.enum) && /\/(?:properties\/[^/]+|items)$/.test(pointer);

const isUntyped = (node: Node, pointer: string): boolean =>
  /\/properties\/[^/]+$/.test(pointer) &&
  typesOf(node).length === 0 &&
  !['$ref', 'anyOf', 'oneOf', 'allOf'].some((keyword) => keyword in node);
