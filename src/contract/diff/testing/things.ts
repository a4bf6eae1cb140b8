/** Parts of a document that a test edits: what it does not have is its own fault. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Editable = any;

/** A small contract that has something of everything. Each call gives a new one. */
export function things(): Editable {
  const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1.2.3' },
    servers: [{ url: 'https://things.example' }],
    security: [{ basic: [] }],
    paths: {
      '/things/{id}': {
        get: {
          operationId: 'fetchThing',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'page', in: 'query', schema: { type: 'integer', maximum: 50 } },
          ],
          responses: {
            200: {
              description: 'The thing.',
              headers: {
                'X-Total': { required: true, schema: { type: 'integer' } },
                'X-Note': { schema: { type: 'string' } },
              },
              content: json('Thing'),
            },
            404: { description: 'No such thing.', content: json('Problem') },
          },
        },
      },
      '/things/{id}/parts': {
        get: {
          operationId: 'listParts',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: { description: 'Its parts.', content: json('Parts') } },
        },
        delete: {
          operationId: 'deleteParts',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 204: { description: 'Gone.' } },
        },
      },
      '/things': {
        post: {
          operationId: 'createThing',
          requestBody: { required: true, content: json('NewThing') },
          responses: { 201: { description: 'Made.', content: json('Receipt') } },
        },
      },
    },
    components: {
      securitySchemes: {
        basic: { type: 'http', scheme: 'basic' },
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      },
      schemas: {
        Thing: {
          type: 'object',
          required: ['id', 'state'],
          properties: {
            id: { type: 'string', minLength: 2, maxLength: 9, pattern: '^[a-z]+$' },
            state: { $ref: '#/components/schemas/State' },
            phase: { type: 'string', enum: ['new', 'old'], 'x-extensible-enum': ['new', 'old'] },
            note: { type: ['string', 'null'] },
            size: { type: 'integer', minimum: 1, maximum: 9 },
            tags: { type: 'array', items: { type: 'string' }, maxItems: 5 },
            made: { type: 'string', format: 'date-time' },
            text: { type: 'string' },
            unit: { type: 'string', const: 'cm' },
            pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
            both: { allOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
            meta: { type: 'object', properties: { by: { type: 'string' } } },
          },
        },
        State: { type: 'string', enum: ['off', 'on'] },
        Cat: { type: 'object', properties: { purrs: { type: 'boolean' } } },
        Dog: { type: 'object', properties: { barks: { type: 'boolean' } } },
        Bird: { type: 'object', properties: { sings: { type: 'boolean' } } },
        Problem: { type: 'object', properties: { code: { type: 'integer' } } },
        Parts: { type: 'array', items: { type: 'string' } },
        Receipt: { type: 'object', properties: { number: { type: 'integer' } } },
        NewThing: {
          type: 'object',
          required: ['name'],
          properties: {
            name: { type: 'string', maxLength: 9 },
            mode: { type: 'string', enum: ['fast', 'slow'] },
            note: { type: ['string', 'null'] },
            count: { type: 'integer', default: 1 },
            pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
          },
        },
      },
    },
  };
}
