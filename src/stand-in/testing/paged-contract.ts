import { contractFrom, type LoadedContract } from '../../contract/load.js';

/** A schema with null allowed. */
export const orNull = ({ type, ...rest }: Record<string, unknown>) => ({ type: [type, 'null'], ...rest });

export const text = { type: 'string' };
export const date = { type: 'string', format: 'date-time' };
export const uri = { type: 'string', format: 'uri' };

/** The SIDs of one kind. */
export const sidOf = (prefix: string) => ({ type: 'string', pattern: `^${prefix}[0-9a-fA-F]{32}$` });

const error = (status: number, code: number, message: string) => ({
  description: message,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['code', 'message', 'more_info', 'status'],
        properties: { code: { type: 'integer' }, message: text, more_info: uri, status: { type: 'integer' } },
      },
      example: { code, message, more_info: `https://errors.example/${code}`, status },
    },
  },
});

/** The error responses of an operation. */
const errors = {
  400: error(400, 1400, 'Bad request'),
  401: error(401, 1401, 'Who are you?'),
  404: error(404, 1404, 'Not found'),
  409: error(409, 1409, 'Taken'),
  429: error(429, 1429, 'Too many'),
};

/** One kind of resource, as the tests write it. */
export interface KindInTests {
  readonly path: string;
  readonly name: string;
  readonly sid: string;
  readonly members: Readonly<Record<string, unknown>>;
  /** The fields of the forms that make and change one. Without them there are no such operations. */
  readonly create?: { readonly fields: object; readonly required?: readonly string[] };
  readonly update?: { readonly fields: object };
  /** The member by which one is found too. */
  readonly unique?: string;
  readonly filters?: readonly object[];
  readonly links?: Readonly<Record<string, string>>;
  readonly most?: number;
  readonly examples?: Readonly<Record<string, object>>;
}

const json = (schema: object, more: object = {}) => ({ content: { 'application/json': { schema, ...more } } });

const form = (fields: object, required: readonly string[] = []) => ({
  required: required.length > 0,
  content: {
    'application/x-www-form-urlencoded': {
      schema: { type: 'object', properties: fields, required, additionalProperties: false },
    },
  },
});

/** Writes the operations of a kind as the vendor's contract does: pages, forms, 201 and 204, rules. */
function pathsOf(kind: KindInTests): Record<string, object> {
  const { path, name, sid, create, update, unique, examples } = kind;
  const above = [...path.matchAll(/\{(\w+)\}/g)].map(([, one]) =>
    parameter(one!, one === 'Region' ? text : { ...text, minLength: 1 }),
  );
  const item = [...above, parameter('Sid', unique === undefined ? sidOf(sid) : { ...text, minLength: 1 })];
  const schema = { $ref: `#/components/schemas/${name}` };
  const shown = examples && {
    examples: Object.fromEntries(Object.entries(examples).map(([key, value]) => [key, { value }])),
  };
  return {
    [path]: {
      get: {
        operationId: `list${name}`,
        parameters: [...above, ...(kind.filters ?? []), ...paging(kind)],
        responses: { 200: page(kind), ...errors },
      },
      ...(create && {
        post: {
          operationId: `create${name}`,
          parameters: above,
          requestBody: form(create.fields, create.required),
          responses: { 201: { description: 'made', ...json(schema) }, ...errors },
        },
      }),
    },
    [`${path}/{Sid}`]: {
      get: {
        operationId: `fetch${name}`,
        parameters: item,
        responses: { 200: { description: 'it', ...json(schema, shown), 'x-rules': fetchRules(kind) }, ...errors },
      },
      ...(update && {
        post: {
          operationId: `update${name}`,
          parameters: item,
          requestBody: form(update.fields),
          responses: { 200: { description: 'changed', ...json(schema) }, ...errors },
        },
        delete: {
          operationId: `delete${name}`,
          parameters: item,
          responses: { 204: { description: 'gone' }, ...errors },
        },
      }),
    },
  };
}

const parameter = (name: string, schema: object) => ({ name, in: 'path', required: true, schema });

const paging = ({ most = 100 }: KindInTests) =>
  Object.entries({
    PageSize: { type: 'integer', minimum: 1, maximum: most },
    Page: { type: 'integer', minimum: 0 },
    PageToken: text,
  }).map(([name, schema]) => ({ name, in: 'query', schema }));

function page({ path, name }: KindInTests) {
  const key = path.split('/').at(-1)!.toLowerCase();
  const meta = {
    ...{ first_page_url: uri, previous_page_url: orNull(uri), next_page_url: orNull(uri), url: uri },
    ...{ key: { type: 'string', enum: [key] }, page: { type: 'integer' }, page_size: { type: 'integer' } },
  };
  return {
    description: 'a page',
    'x-paging': { items: `#/${key}`, next: '#/meta/next_page_url', size: 'PageSize' },
    ...json({
      type: 'object',
      required: [key, 'meta'],
      properties: {
        [key]: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
        meta: { type: 'object', required: Object.keys(meta), properties: meta },
      },
    }),
  };
}

const fetchRules = ({ sid, unique }: KindInTests) => ({
  sid: {
    at: '#/sid',
    equals: '{$request.path.Sid}',
    when: { value: '{$request.path.Sid}', matches: `^${sid}[0-9a-f]{32}$` },
    says: 'It carries the SID that was asked for.',
  },
  ...(unique !== undefined && {
    name: {
      at: `#/${unique}`,
      equals: '{$request.path.Sid}',
      present: true,
      when: { value: '{$request.path.Sid}', notMatches: `^${sid}[0-9a-f]{32}$` },
      says: 'It carries the name that was asked for.',
    },
  }),
});

function schemaOf({ path, members, links = {} }: KindInTests) {
  const url = path.replace(/\{(\w+)\}/g, (_, one: string) => `{#/${memberOf(one)}}`);
  const rules = Object.entries(links).map(([name, suffix]) => [
    name,
    { at: `#/links/${name}`, equals: `{#/url}${suffix}`, says: 'The link follows from the URL.' },
  ]);
  return {
    type: 'object',
    required: Object.keys(members),
    properties: members,
    'x-rules': {
      url: { at: '#/url', equals: `{$origin}${url}/{#/sid}`, says: 'The URL follows from the SIDs.' },
      ...(Object.fromEntries(rules) as object),
    },
  };
}

const memberOf = (name: string) => name.replace(/([a-z])(?=[A-Z])/g, '$1_').toLowerCase();

/** A contract of kinds that lie below each other. */
export const pagedContract = (kinds: readonly KindInTests[]): LoadedContract =>
  contractFrom(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Kinds for tests', version: '1' },
      servers: [{ url: 'https://vendor.example' }],
      security: [{ basic: [] }],
      paths: Object.assign({}, ...kinds.map(pathsOf)) as object,
      components: {
        securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
        schemas: Object.fromEntries(kinds.map((kind) => [kind.name, schemaOf(kind)])),
      },
    }),
    'kinds.json',
  );
