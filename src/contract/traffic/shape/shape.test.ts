import { expect, test } from '@jest/globals';
import { checkMatched } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { contractFrom } from '../../load.js';
import { matchOperation, type Match } from '../../match.js';
import { readExchange } from '../../sources/read-exchange.js';
import { patternOf, shapeOf } from './shape.js';

const text = { type: 'string' };
const contract = contractFrom(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Boats', version: '1' },
    servers: [{ url: 'https://boats.example' }],
    paths: {
      '/boats/{id}': {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 9 } }],
          responses: {
            200: {
              description: 'A boat.',
              headers: { 'X-Left': { schema: { type: 'integer', minimum: 0 } }, 'X-Ref': { schema: text } },
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: ['id'],
                    properties: {
                      id: text,
                      hull: { type: ['string', 'null'], pattern: '^H[0-9]{3}$' },
                      built: { ...text, format: 'date-time' },
                      sold: { ...text, format: 'date-time' },
                      home: { ...text, format: 'uri' },
                      crew: { ...text, format: 'uri' },
                      name: { ...text, maxLength: 5 },
                      short: { ...text, minLength: 2 },
                      class: { ...text, enum: ['sloop', 'ketch', 'sloop-2'] },
                      length: { type: 'number', minimum: 0, maximum: 100 },
                      berths: { type: 'integer', minimum: 0 },
                      sails: { type: 'array', items: text },
                      log: { ...text, contentMediaType: 'application/json' },
                      owner: { anyOf: [{ type: 'object', properties: { name: text } }, { type: 'null' }] },
                      both: {
                        allOf: [
                          { ...text, maxLength: 3 },
                          { ...text, minLength: 1 },
                        ],
                      },
                      only: { const: 'a' },
                      keel: { type: ['string', 'null'] },
                      extra: { type: 'object', additionalProperties: { type: 'integer' } },
                    },
                    'x-rules': {
                      'the-one-asked-for': {
                        at: '#/id',
                        equals: '{$request.path.id}',
                        when: { value: '{$request.path.id}', matches: '^B[0-9]{2}$' },
                        says: '',
                      },
                      'name-of-others': {
                        at: '#/name',
                        equals: '{$request.path.id}',
                        present: true,
                        when: { value: '{$request.path.id}', notMatches: '^B[0-9]{2}$' },
                        says: '',
                      },
                      'sold-after-built': { at: '#/sold', notBefore: '{#/built}', says: '' },
                      home: { at: '#/home', equals: '{$origin}/boats/{#/id}', says: '' },
                      keel: { at: '#/keel', equals: '{#/nothing}', present: true, says: '' },
                      crew: { at: '#/crew', equals: '{#/home}/crew', says: '' },
                    },
                  },
                },
              },
            },
          },
        },
      },
      '/hulls/{id}': {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
          responses: {
            200: {
              description: 'A hull, documented by a range of media types.',
              content: {
                'application/*': {
                  schema: { 'x-rules': { id: { at: '#/id', equals: '{$request.path.id}', says: '' } } },
                },
              },
            },
          },
        },
      },
      '/boats/all': { get: { responses: { 200: { description: 'All.' } } } },
      '/docks/{id}': { get: { responses: { 200: { description: 'A dock.' } } }, head: { responses: {} } },
    },
  }),
  'boats.json',
);

interface Given {
  readonly id?: string;
  readonly url?: string;
  readonly sent?: Record<string, unknown>;
  readonly headers?: Record<string, unknown>;
  readonly body?: Record<string, unknown>;
  readonly more?: Record<string, unknown>;
}

const value = ({
  id = 'B12',
  url = `https://boats.example/boats/${id}`,
  sent = {},
  headers = {},
  body = {},
  more = {},
}: Given) => ({
  request: { method: 'GET', url, headers: sent },
  response: { status: 200, headers: { 'content-type': 'application/json', ...headers }, body: { id, ...body } },
  ...more,
});
/** A line in which a link comes before the id that it is to follow from. */
const homeFirst = (inLink: string, id: string): string =>
  lineOf({ id }).replace('"id":', `"home":"${home(inLink)}","id":`);
const lineOf = (given: Given | string): string => (typeof given === 'string' ? given : JSON.stringify(value(given)));

/** Whether the second line is recognised by what was learned from the first; what is recognised must have no finding. */
function isRecognised(sample: Given | string, other: Given | string): boolean {
  const [line, next] = [lineOf(sample), Buffer.from(`${lineOf(other)}\n`).toString('latin1')];
  const exchange = readExchange(JSON.parse(line)) as Exchange;
  const match = matchOperation(contract, 'GET', exchange.request.url) as Match;
  expect(checkMatched(match, exchange, contract)).toEqual([]);
  const pattern = patternOf(line, exchange, match, contract);
  return (pattern && shapeOf(pattern, line))?.(next, 0) === next.length;
}

const JAN = '2026-01-01T00:00:00Z';
const FEB = '2026-02-01T00:00:00Z';
const home = (id: string) => `https://boats.example/boats/${id}`;

test.each<[string, Given, Given]>([
  ['another id, in all its places', { body: { home: home('B12') } }, { id: 'B34', body: { home: home('B34') } }],
  [
    'a link below the one that follows from the id',
    { body: { home: home('B12'), crew: `${home('B12')}/crew` } },
    { id: 'B99', body: { home: home('B99'), crew: `${home('B99')}/crew` } },
  ],
  ['another date', { body: { built: JAN } }, { body: { built: '2024-12-31T23:59:59.25Z' } }],
  ['dates in their order', { body: { built: JAN, sold: FEB } }, { body: { built: FEB, sold: FEB } }],
  ['null where it may be', { body: { hull: 'H123' } }, { body: { hull: null } }],
  ['text where null was', { body: { hull: null } }, { body: { hull: 'H999' } }],
  ['another text, not of ASCII', { body: { sails: ['jib'] } }, { body: { sails: ['génois 😀'] } }],
  [
    'a text as long as it may be',
    { body: { short: 'ab', sails: ['a'] }, id: 'B12' },
    { body: { short: 'ab', sails: [''] } },
  ],
  ['another value of an enum', { body: { class: 'sloop' } }, { body: { class: 'sloop-2' } }],
  ['another number', { body: { berths: 4 } }, { body: { berths: 0 } }],
  ['other JSON in a text', { body: { log: '{"a":1}' } }, { body: { log: '{"b": "x", "c": null}' } }],
  ['a member of one of two', { body: { owner: { name: 'Ann' } } }, { body: { owner: { name: 'Bo' } } }],
  ['another value in a map', { body: { extra: { a: 1 } } }, { body: { extra: { a: -20 } } }],
  ['other headers', { headers: { 'x-left': '7', date: 'a' } }, { headers: { 'x-left': '120', date: 'b' } }],
  ['another date of the capture', { more: { at: JAN, ms: 1 } }, { more: { at: FEB, ms: 2.5 } }],
])('recognises %s', (_what, sample, other) => {
  expect(isRecognised(sample, other)).toBe(true);
});

test.each<[string, Given | string, Given | string]>([
  ['an id that is not the one asked for', {}, { url: home('B34') }],
  ['a link that does not follow', { body: { home: home('B12') } }, { id: 'B34', body: { home: home('B12') } }],
  ['a link of another origin', { body: { home: home('B12') } }, { body: { home: 'https://x.example/boats/B12' } }],
  ['a condition that holds no more', {}, { id: 'C34' }],
  ['a condition that holds now', { id: 'C34', body: { name: 'C34' } }, { id: 'B34', body: { name: 'x' } }],
  ['a name that is not the one asked for', { id: 'C34', body: { name: 'C34' } }, { id: 'C35', body: { name: 'C34' } }],
  ['null where a rule wants text', { id: 'C34', body: { name: 'C34' } }, { id: 'C34', body: { name: null } }],
  ['null that a rule forbids, whatever else it says', { body: { keel: 'a' } }, { body: { keel: null } }],
  ['an id that a link before it does not follow from', homeFirst('B12', 'B12'), homeFirst('B12', 'B34')],
  ['dates out of order', { body: { built: JAN, sold: FEB } }, { body: { built: FEB, sold: JAN } }],
  [
    'a date of a fraction, whose order is no matter of text',
    { body: { built: JAN, sold: FEB } },
    { body: { built: '2026-02-01T00:00:00.5Z', sold: FEB } },
  ],
  ['a day that is not', { body: { built: JAN } }, { body: { built: '2026-02-30T00:00:00Z' } }],
  ['a text that is too long', { body: { name: 'abc' } }, { body: { name: 'abcdef' } }],
  ['null where it may not be', { body: { berths: 1 } }, { body: { berths: null } }],
  ['a negative number', { body: { berths: 1 } }, { body: { berths: -1 } }],
  ['a fraction of a whole number', { body: { berths: 1 } }, { body: { berths: 1.5 } }],
  ['a number out of a range', { body: { length: 1 } }, { body: { length: 101 } }],
  ['a value that no enum has', { body: { class: 'sloop' } }, { body: { class: 'yawl' } }],
  ['text that is no JSON', { body: { log: '{"a":1}' } }, { body: { log: '{"a":01}' } }],
  ['what two schemas speak of', { body: { both: 'a' } }, { body: { both: 'abcd' } }],
  ['a constant', { body: { only: 'a' } }, { body: { only: 'b' } }],
  ['another type in a map', { body: { extra: { a: 1 } } }, { body: { extra: { a: '1' } } }],
  ['a name that is not documented', { body: { extra: { a: 1 } } }, { body: { extras: { a: 1 } } }],
  ['a header of a wrong value', { headers: { 'x-left': '7' } }, { headers: { 'x-left': '-7' } }],
  ['another content type', {}, { headers: { 'content-type': 'text/html' } }],
  ['a credential', { sent: { authorization: '***' } }, { sent: { authorization: 'Basic YTpi' } }],
  ['another operation', { id: 'C1', body: { name: 'C1' } }, { id: 'all', body: { name: 'all' } }],
  ['a path that the parser changes', { id: 'C1', body: { name: 'C1' } }, { id: '..', body: { name: '..' } }],
  ['an id that is too long', { id: 'C1', body: { name: 'C1' } }, { id: 'C123456789', body: { name: 'C123456789' } }],
  ['another query', { url: home('B12') }, { url: `${home('B12')}?all=1` }],
  ['another host', {}, { url: 'https://x.example/boats/B12' }],
  ['evidence of another kind', { more: { evidence: 'authored' } }, { more: { evidence: 'none' } }],
  [
    'what a schema for a range of media types has a rule of',
    { url: 'https://boats.example/hulls/B12' },
    { url: 'https://boats.example/hulls/B34' },
  ],
  ['a quote', { body: { sails: ['a'] } }, lineOf({ body: { sails: ['a'] } }).replace('"a"', '"a"b"')],
  ['an escape', { body: { sails: ['a'] } }, { body: { sails: ['a\\b'] } }],
  ['a control character', { body: { sails: ['a'] } }, lineOf({ body: { sails: ['a'] } }).replace('"a"', '"a\tb"')],
  ['a number with a zero before it', { body: { berths: 1 } }, lineOf({ body: { berths: 1 } }).replace('s":1', 's":01')],
])('does not recognise %s', (_what, sample, other) => {
  expect(isRecognised(sample, other)).toBe(false);
});

test.each<[string, Given | string]>([
  ['what an expectation goes with', { more: { expect: [] } }],
  ['a body that nobody saw', lineOf({}).replace('"body":{', '"bodyNotCaptured":true,"x":{')],
  ['a name that is there twice', lineOf({}).replace('"id":', '"id":"B12","id":')],
  ['a header that is there twice, but for case', { headers: { 'x-ref': 'a', 'X-Ref': 'b' } }],
])('learns nothing from %s', (_what, sample) => {
  expect(isRecognised(sample, sample)).toBe(false);
});

test('learns from a line whatever the blanks in it', () => {
  const spaced = (given: Given) => JSON.stringify(value(given), null, 1).replace(/\n */g, ' ');

  expect(isRecognised(spaced({ body: { berths: 1 } }), spaced({ id: 'B77', body: { berths: 2 } }))).toBe(true);
});

test('binds texts whichever comes first', () => {
  const reversed = (given: Given) => {
    const { request, response } = value(given);
    return JSON.stringify({ response, request });
  };

  expect(isRecognised(reversed({}), reversed({ id: 'B77' }))).toBe(true);
  expect(isRecognised(reversed({}), reversed({ url: home('B77') }))).toBe(false);
});
