const text = { type: 'string' } as const;
const id = { ...text, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' } as const;
const texts = { type: 'array', items: text, uniqueItems: true } as const;
const requires = (...names: readonly string[]) => ({ type: 'array', items: { enum: names }, uniqueItems: true });
const pointer = { ...text, pattern: '^(?:/.*)?$' } as const;
const headers = { type: 'object', propertyNames: { pattern: '^[^A-Z]+$' }, additionalProperties: text } as const;
const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
});

const test = {
  ...closed(
    {
      id,
      description: text,
      source: texts,
      data: true,
      body: text,
      valid: { type: 'boolean' },
      failsAt: pointer,
      keyword: text,
      clause: { ...text, pattern: '^#/' },
      client: { enum: ['must-decode', 'may-reject'] },
      decode: {
        type: 'object',
        propertyNames: pointer,
        additionalProperties: { oneOf: [closed({ instant: text }, ['instant']), closed({ uri: text }, ['uri'])] },
      },
      requires: requires('format-assertion', 'strict-format', 'json-text', 'decimal-multiple'),
    },
    ['id', 'description', 'source', 'data', 'valid', 'client', 'requires'],
  ),
  // what is valid must decode and fails nowhere; what is not says where and why
  if: { properties: { valid: { const: true } } },
  then: {
    properties: { client: { const: 'must-decode' }, failsAt: false, keyword: false, clause: false },
  },
  else: { required: ['failsAt', 'keyword', 'clause'] },
};

const responseFile = {
  type: 'array',
  items: closed(
    {
      description: text,
      operationId: text,
      status: { type: 'integer', minimum: 100, maximum: 599 },
      mediaType: { ...text, pattern: '^[^/]+/[^/]+$' },
      schema: { ...text, pattern: '^schemas/[^/]+\\.json$' },
      tests: { type: 'array', minItems: 1, items: { $ref: '#/$defs/test' } },
    },
    ['description', 'operationId', 'status', 'mediaType', 'schema', 'tests'],
  ),
};

const requestFile = {
  type: 'array',
  items: closed(
    {
      id,
      description: text,
      params: { type: 'object' },
      auth: {
        oneOf: [
          closed({ username: text, password: text }, ['username', 'password']),
          closed({ token: text }, ['token']),
        ],
      },
      body: true,
      requires: requires('refusal'),
      expect: {
        oneOf: [
          { type: 'null' },
          closed(
            {
              method: { ...text, pattern: '^[A-Z]+$' },
              uri: { ...text, pattern: '^/[!-~]*$' },
              headers,
              forbidHeaders: texts,
              body: text,
            },
            ['method', 'uri', 'headers', 'forbidHeaders'],
          ),
        ],
      },
    },
    ['id', 'description', 'params', 'requires', 'expect'],
  ),
};

/** The JSON Schema of the files in `vectors/response` (`$defs/responseFile`) and `vectors/request` (`$defs/requestFile`). */
export const vectorsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A file of test vectors',
  anyOf: [{ $ref: '#/$defs/responseFile' }, { $ref: '#/$defs/requestFile' }],
  $defs: { responseFile, requestFile, test },
};
