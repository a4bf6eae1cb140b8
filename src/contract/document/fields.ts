/** The kinds of object that an OpenAPI document is made of. */
export type Kind = keyof typeof FIELDS;

/** What a field holds: an object of a kind, a list of them, or a map. In an `open` map `x-…` is an extension, no name. */
export type Holds = Kind | readonly ['list' | 'map' | 'open', Kind];

/** A place that holds plain data, or nothing that anybody looks into. */
const DATA = undefined;

const map = (kind: string) => ['map', kind] as const;
const list = (kind: string) => ['list', kind] as const;
const open = (kind: string) => ['open', kind] as const;

const data = (...names: string[]) => Object.fromEntries(names.map((name) => [name, DATA]));

const parameter = {
  ...data('name', 'in', 'description', 'required', 'deprecated', 'allowEmptyValue'),
  ...data('style', 'explode', 'allowReserved'),
  ...{ schema: 'schema', content: map('media'), example: DATA, examples: map('example') },
};

/**
 * The fields of each kind of object in OpenAPI 3.0 and 3.1, in the order in which a bundle writes them, and what they
 * hold. A `$ref` may stand in place of any.
 */
export const FIELDS = {
  document: {
    ...{ openapi: DATA, info: 'info', jsonSchemaDialect: DATA, servers: list('server'), security: DATA },
    ...{ tags: list('tag'), externalDocs: 'plain', paths: open('path'), webhooks: map('path') },
    components: 'components',
  },
  info: {
    ...data('title', 'summary', 'description', 'version', 'termsOfService'),
    ...{ contact: 'plain', license: 'license' },
  },
  license: data('name', 'identifier', 'url'),
  plain: data('name', 'url', 'description'),
  server: { url: DATA, description: DATA, variables: map('plain') },
  tag: { name: DATA, description: DATA, externalDocs: 'plain' },
  components: {
    ...{ securitySchemes: map('securityScheme'), pathItems: map('path'), parameters: map('parameter') },
    ...{ headers: map('header'), requestBodies: map('requestBody'), responses: map('response') },
    ...{ callbacks: map('callback'), links: map('link'), examples: map('example'), schemas: map('schema') },
  },
  callback: {},
  path: {
    ...{ $ref: DATA, summary: DATA, description: DATA, servers: list('server'), parameters: list('parameter') },
    ...{ get: 'operation', put: 'operation', post: 'operation', delete: 'operation', options: 'operation' },
    ...{ head: 'operation', patch: 'operation', trace: 'operation' },
  },
  operation: {
    ...data('operationId', 'summary', 'description', 'deprecated', 'tags'),
    ...{ externalDocs: 'plain', servers: list('server'), security: DATA, parameters: list('parameter') },
    ...{ requestBody: 'requestBody', responses: open('response'), callbacks: map('callback') },
  },
  parameter,
  header: parameter,
  requestBody: { description: DATA, required: DATA, content: map('media') },
  response: { description: DATA, headers: map('header'), content: map('media'), links: map('link') },
  media: { schema: 'schema', example: DATA, examples: map('example'), encoding: map('encoding') },
  encoding: { ...data('contentType', 'style', 'explode', 'allowReserved'), headers: map('header') },
  example: data('summary', 'description', 'externalValue', 'value'),
  link: {
    ...data('operationRef', 'operationId', 'description', 'parameters', 'requestBody'),
    server: 'server',
  },
  securityScheme: {
    ...data('type', 'description', 'name', 'in', 'scheme', 'bearerFormat', 'openIdConnectUrl'),
    flows: 'plain',
  },
  schema: {
    ...data('$schema', '$id', '$anchor', '$dynamicAnchor', '$comment', '$ref', '$dynamicRef'),
    ...data('title', 'description', 'deprecated', 'readOnly', 'writeOnly', 'type', 'nullable', 'enum', 'const'),
    ...data('format', 'pattern', 'minLength', 'maxLength', 'contentEncoding', 'contentMediaType'),
    ...{ contentSchema: 'schema' },
    ...data('minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf'),
    ...data('minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains'),
    ...{ prefixItems: list('schema'), items: 'schema', contains: 'schema', unevaluatedItems: 'schema' },
    ...data('minProperties', 'maxProperties', 'required', 'dependentRequired'),
    ...{ properties: map('schema'), patternProperties: map('schema'), additionalProperties: 'schema' },
    ...{ unevaluatedProperties: 'schema', propertyNames: 'schema', dependentSchemas: map('schema') },
    ...{ discriminator: 'plain', allOf: list('schema'), anyOf: list('schema'), oneOf: list('schema') },
    ...{ not: 'schema', if: 'schema', then: 'schema', else: 'schema', xml: 'plain', externalDocs: 'plain' },
    ...data('default', 'example', 'examples'),
    $defs: map('schema'),
  },
} as const;

/** What the field of a kind of object holds; undefined for data. */
export function holdsOf(kind: Kind, field: string): Holds | undefined {
  if (kind === 'callback') return field.startsWith('x-') ? DATA : 'path';
  const fields: Readonly<Record<string, unknown>> = FIELDS[kind];
  return Object.hasOwn(fields, field) ? (fields[field] as Holds | undefined) : DATA;
}
