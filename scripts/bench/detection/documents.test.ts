import { expect, test } from '@jest/globals';
import { asOpenApi30, asOpenApi31 } from './documents.js';

const document = (openapi: string, schema: object, info: object = {}) => ({
  openapi,
  info,
  components: { schemas: { One: { properties: { type: schema } } } },
});

test.each([
  [
    { type: ['string', 'null'], maxLength: 2 },
    { type: 'string', nullable: true, maxLength: 2 },
  ],
  [
    { type: ['object'], additionalProperties: { type: ['string', 'null'] } },
    { type: 'object', additionalProperties: { type: 'string', nullable: true } },
  ],
  [{ type: 'string', contentMediaType: 'application/json' }, { type: 'string' }],
  [{ minimum: 0, exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
  [{ anyOf: [{ type: ['integer', 'null'] }] }, { anyOf: [{ type: 'integer', nullable: true }] }],
])('writes %j as OpenAPI 3.0', (given, want) => {
  expect(asOpenApi30(document('3.1.0', given, { title: 'One', summary: 'only 3.1 has it' }))).toEqual(
    document('3.0.3', want, { title: 'One' }),
  );
});

test.each([
  [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [{ type: 'string', nullable: false }, { type: 'string' }],
  [
    { minimum: 0, exclusiveMinimum: true, maximum: 1 },
    { exclusiveMinimum: 0, maximum: 1 },
  ],
  [{ maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
])('writes %j as OpenAPI 3.1', (given, want) => {
  expect(asOpenApi31(document('3.0.3', given))).toEqual(document('3.1.0', want));
});
