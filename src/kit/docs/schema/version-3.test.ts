import { expect, test } from '@jest/globals';
import { contractFrom } from '../../../contract/load.js';
import { docsPage } from '../docs-page.js';

const pageOf = (openapi: string, A: object) =>
  docsPage(
    contractFrom(
      JSON.stringify({
        openapi,
        info: { title: 'A', version: '1' },
        paths: {
          '/a': {
            get: {
              responses: {
                200: {
                  description: 'a',
                  content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
                },
              },
            },
          },
        },
        components: { schemas: { A: { type: 'object', properties: { a: A } }, B: { type: 'string', enum: ['b'] } } },
      }),
      'a.json',
    ),
  )
    .replace(/^[^]* id="\/components\/schemas\/A\/properties\/a">/, '')
    .replace(/<\/li><\/ul>[^]*/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test.each([
  ['3.0.3', { type: 'string', nullable: true }, 'a string may be absent or null'],
  ['3.1.0', { type: ['string', 'null'] }, 'a string may be absent or null'],
  ['3.1.0', { anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] }, 'a B may be absent or null'],
  ['3.0.3', { type: 'integer', minimum: 0, exclusiveMinimum: true }, 'a integer may be absent above 0'],
  ['3.1.0', { type: 'integer', exclusiveMinimum: 0, maximum: 9 }, 'a integer may be absent above 0 at most 9'],
  ['3.0.3', { $ref: '#/components/schemas/B', description: 'unread' }, 'a B may be absent closed b'],
  ['3.1.0', { $ref: '#/components/schemas/B', description: 'read' }, 'a B may be absent read closed b'],
  ['3.1.0', { type: 'array', items: { type: 'string' }, maxItems: 1 }, 'a list of string may be absent at most 1 item'],
  ['3.1.0', { const: 4 }, 'a number may be absent always 4'],
  ['3.1.0', { type: 'string', 'x-extensible-enum': ['p'] }, 'a string may be absent extensible p More values may come'],
  ['3.1.0', {}, 'a any value may be absent or null'],
  ['3.1.0', { type: 'string', $dynamicAnchor: 'x' }, 'a string may be absent $dynamicAnchor : &quot;x&quot;'],
])('reads of OpenAPI %s the schema %j', (openapi, schema, want) => {
  expect(pageOf(openapi, schema).startsWith(`${want}`)).toBe(true);
});
