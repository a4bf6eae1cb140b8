const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = { type: 'string' };

/** Schemas that the others refer to. */
export const shared = {
  Named: object({ name: text }, { required: ['name'] }),
  Tree: object({ name: text, children: { type: 'array', items: ref('Tree') } }),
  Cat: object({ kind: { const: 'cat' }, lives: { type: 'integer' } }, { required: ['kind'] }),
  Dog: object({ kind: { const: 'dog' }, name: text }, { required: ['kind'] }),
  Closed: object({ name: text }, { additionalProperties: false }),
  Secret: { type: 'string', writeOnly: true },
};

const schemas: Record<string, object | boolean> = {
  true: true,
  false: false,
  text,
  'text or null': { type: ['string', 'null'] },
  'a whole number in a range': { type: 'integer', minimum: 0, exclusiveMaximum: 3 },
  'steps of a cent': { multipleOf: 0.01 },
  'steps of one': { multipleOf: 1 },
  'an enum': { enum: ['a', 1, null, { name: 'a' }, ['a']] },
  'a short text': { type: 'string', minLength: 1, maxLength: 2, pattern: '^[a-z😀]*$' },
  'JSON text': { type: 'string', contentMediaType: 'application/json' },
  'a date and time': { type: 'string', format: 'date-time' },
  'an open object': object({ name: text, kind: {} }),
  'a closed object': object({ name: text }, { additionalProperties: false }),
  'an object with more': object({ name: text }, { additionalProperties: true }),
  'a map of numbers': { type: 'object', additionalProperties: { type: 'number' } },
  'a map of objects': { type: 'object', additionalProperties: ref('Named') },
  'patterned names': { type: 'object', patternProperties: { '^n': text }, properties: { kind: text } },
  'names of a form': { propertyNames: { maxLength: 4 } },
  'required without properties': { type: 'object', required: ['name'] },
  'write-only': object({ name: ref('Secret'), kind: text }, { required: ['name'] }),
  'read-only': object({ name: { type: 'string', readOnly: true }, kind: text }, { required: ['name'] }),
  'a list': { type: 'array', items: ref('Named'), minItems: 1, uniqueItems: true },
  'a tuple': { prefixItems: [text, { type: 'integer' }], items: ref('Named') },
  'a list that contains': { contains: ref('Named'), minContains: 1, maxContains: 2 },
  'a list that may contain': { contains: text, minContains: 0 },
  'a reference': ref('Named'),
  'a reference with more': { ...ref('Named'), properties: { kind: text } },
  'a tree': ref('Tree'),
  'all of': { allOf: [ref('Named'), object({ kind: text })] },
  'all of, with its own': { allOf: [ref('Named')], properties: { lives: {} }, required: ['lives'] },
  'all of, closed': { allOf: [ref('Named')], unevaluatedProperties: false },
  'all of, closed within': { allOf: [ref('Closed'), object({ name: {}, kind: text })] },
  'any of': { anyOf: [ref('Cat'), ref('Dog')] },
  'any of, with null': { anyOf: [ref('Named'), { type: 'null' }] },
  'any of, with a map': { anyOf: [ref('Named'), { type: 'object' }] },
  'any of, nested': { anyOf: [object({ child: ref('Named') }), object({ child: ref('Cat') })] },
  'one of': { oneOf: [ref('Cat'), ref('Dog')] },
  'one of, alike': { oneOf: [ref('Named'), object({ kind: text }, { required: ['kind'] })] },
  'one of, closed': { oneOf: [ref('Closed'), ref('Cat')] },
  'one of, with a map': { oneOf: [ref('Cat'), { type: 'object', required: ['lives'] }, text] },
  'one of, discriminated': { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
  not: { not: ref('Named') },
  'if and then': { if: ref('Cat'), then: { required: ['lives'] }, else: object({ name: text }) },
  'if with properties': { type: 'object', properties: { name: text }, if: object({ kind: text }), then: {} },
  'required together': { dependentRequired: { name: ['kind'] }, properties: { name: {}, kind: {} } },
  'schemas together': { dependentSchemas: { name: object({ lives: { type: 'integer' } }) }, properties: { name: {} } },
  'a reference together': { dependentSchemas: { name: ref('Tree') }, ...object({ name: {}, kind: {} }) },
  'numbers of properties': { minProperties: 1, maxProperties: 2 },
  'inherited names': object({ constructor: text, toString: text }, { required: ['constructor'] }),
  'in a list in a map': { type: 'object', additionalProperties: { type: 'array', items: ref('Dog') } },
  'unevaluated numbers': { allOf: [ref('Named')], unevaluatedProperties: { type: 'number' } },
  'alternatives, closed': { anyOf: [ref('Named'), object({ kind: text })], unevaluatedProperties: false },
  'alternatives by pattern': {
    anyOf: [ref('Named'), { patternProperties: { '^k': text } }],
    properties: { lives: {} },
  },
  'alternatives within': { anyOf: [{ anyOf: [ref('Named'), object({ kind: {} })] }, object({ lives: {} })] },
  'alternatives, one open': { oneOf: [ref('Cat'), { required: ['lives'], additionalProperties: true }] },
  'patterned and closed': {
    patternProperties: { '^n': text },
    ...object({ name: {} }, { additionalProperties: false }),
  },
  'patterned and required': {
    type: ['object', 'null'],
    patternProperties: { '^n': text },
    required: ['name', 'other'],
  },
  'a map of required numbers': { additionalProperties: { type: 'number' }, required: ['lives'] },
  'a long text': { minLength: 2, maxLength: 2 },
  'an empty text': { type: 'string', maxLength: 0 },
  'many values': { enum: [...'abcdefghijklmnopq', 'cat', 1] },
  'values of a type': { type: ['string', 'integer'], enum: ['a', 1, 1.5, null, 'cat'], minLength: 2 },
  'one object': { const: { name: 'a' } },
  'a day': { type: 'string', format: 'date' },
  'a small number': { type: 'number', format: 'int32' },
  'a short tuple': { type: 'array', prefixItems: [text, true], items: false },
  'names of a list': { propertyNames: { enum: ['name', 'kind'] }, minProperties: 1 },
  'never there': object({ name: false }, { additionalProperties: {} }),
};

const schemas30: Record<string, object> = {
  'nullable text': { type: 'string', nullable: true },
  'nullable enum': { type: 'string', enum: ['a'], nullable: true },
  'nullable reference': { allOf: [ref('Named')], nullable: true },
  'nullable object': object({ name: text }, { nullable: true }),
  'a reference that hides': { ...ref('Named'), required: ['kind'] },
  'more than the least': { minimum: 0, exclusiveMinimum: true },
  'less than the most': { type: 'number', maximum: 2, exclusiveMaximum: true },
  'at most': { type: 'number', maximum: 2, exclusiveMaximum: false },
};

/** Every kind of schema: the version of OpenAPI, a name, and the schema. */
export const schemasOfEveryKind: readonly (readonly [openapi: string, name: string, schema: object | boolean])[] = [
  ...Object.entries(schemas).map(([name, schema]) => ['3.1.0', name, schema] as const),
  ...Object.entries({ ...schemas, ...schemas30 })
    .filter(([, schema]) => typeof schema === 'object')
    .map(([name, schema]) => ['3.0.3', name, schema] as const),
];
