import { join, tokensOf } from '../../contract/pointer.js';
import { isObject } from '../../contract/schema/schema.js';

/** What a part of a contract is. */
export type Kind =
  | 'schema'
  | 'parameter'
  | 'header'
  | 'response'
  | 'request body'
  | 'media type'
  | 'operation'
  | 'path'
  | 'rule'
  | 'other';

/** A part of a contract that the page can show by itself. */
export interface Part {
  readonly pointer: string;
  readonly kind: Kind;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Keywords whose members, by name or by position, are parts. */
const MEMBERS: Readonly<Record<string, Kind>> = {
  properties: 'schema',
  patternProperties: 'schema',
  dependentSchemas: 'schema',
  $defs: 'schema',
  schemas: 'schema',
  allOf: 'schema',
  anyOf: 'schema',
  oneOf: 'schema',
  prefixItems: 'schema',
  parameters: 'parameter',
  headers: 'header',
  responses: 'response',
  requestBodies: 'request body',
  content: 'media type',
  paths: 'path',
  pathItems: 'path',
  'x-rules': 'rule',
  securitySchemes: 'other',
  servers: 'other',
  security: 'other',
};

/** Keywords whose value is a part. */
const ONE: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    [
      ...['schema', 'items', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames'],
      ...['contains', 'not', 'if', 'then', 'else', 'contentSchema'],
    ].map((keyword) => [keyword, 'schema' as const]),
  ),
  ...Object.fromEntries(
    ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'].map((method) => [method, 'operation']),
  ),
  requestBody: 'request body',
};

/** Keywords whose value is data, in which nothing is a keyword. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples', 'required', 'x-origin']);

/** Visits all parts of a contract, or of a part of it. A `$ref` is not followed. */
export function visitParts(
  value: Readonly<Record<string, unknown>>,
  pointer: string,
  see: (part: Part) => void,
  kind: Kind = 'other',
): void {
  see({ pointer, kind, value });
  for (const [key, inner] of Object.entries(value)) {
    const at = join(pointer, key);
    if (Object.hasOwn(MEMBERS, key) && inner !== null && typeof inner === 'object') {
      for (const [name, one] of Object.entries(inner)) {
        if (isObject(one)) visitParts(one, join(at, name), see, MEMBERS[key]);
      }
    } else if (Object.hasOwn(ONE, key) && isObject(inner)) visitParts(inner, at, see, ONE[key]);
    else if (key === 'components' && isObject(inner)) visitParts(inner, at, see);
  }
}

/** The pointer of the part that a clause belongs to: the innermost around it, or the clause itself. */
export function partAround(pointer: string): string {
  const tokens = tokensOf(pointer);
  let end = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (DATA.has(token)) break;
    if (Object.hasOwn(MEMBERS, token) && i + 1 < tokens.length) end = ++i + 1;
    else if (Object.hasOwn(ONE, token)) end = i + 1;
  }
  return join('#', ...tokens.slice(0, end));
}
