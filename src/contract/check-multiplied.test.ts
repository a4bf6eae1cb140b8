import { expect, test } from '@jest/globals';
import { check } from './check.js';
import { contractFrom } from './load.js';
import { checkEntry } from './run/check-entry.js';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const node = (next: object) => ({ type: 'object', properties: { next, v: { type: 'integer' } } });

const contractOf = (schema: object, schemas: object) =>
  contractFrom(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Nodes', version: '1' },
      paths: {
        '/nodes': {
          get: {
            operationId: 'getNodes',
            responses: { 200: { description: '', content: { 'application/json': { schema } } } },
          },
        },
      },
      components: { schemas },
    }),
    'nodes.json',
  );

const exchangeOf = (body: unknown) => ({
  request: { method: 'GET', url: '/nodes' },
  response: { status: 200, headers: { 'content-type': 'application/json' }, body },
});

/** A chain of nodes, the last of which holds a value. */
const chain = (v: unknown, length = 40): object => {
  let body: object = { v };
  for (let i = 0; i < length; i++) body = { next: body };
  return body;
};
const END = `${'/next'.repeat(40)}/v`;

const twice = [reference('Node'), reference('Node')];
const recursive = (keyword: string) => contractOf(reference('Node'), { Node: node({ [keyword]: twice }) });
const steps = (keyword: string) =>
  contractOf(
    reference('Step40'),
    Object.fromEntries([
      ['Step0', node({})],
      ...Array.from({ length: 40 }, (_, i) => [
        `Step${i + 1}`,
        { [keyword]: [reference(`Step${i}`), reference(`Step${i}`)] },
      ]),
    ]) as object,
  );

test.each([
  ['anyOf of the same schema twice, at each level', recursive('anyOf'), chain('x'), END],
  ['allOf of the same schema twice, at each level', recursive('allOf'), chain('x'), END],
  ['anyOf of the same schema twice, forty times over one value', steps('anyOf'), { v: 'x' }, '/v'],
  ['allOf of the same schema twice, forty times over one value', steps('allOf'), { v: 'x' }, '/v'],
])('tells one cause once, and in time: %s', (_what, contract, body, pointer) => {
  const found = check(exchangeOf(body), contract);

  expect(found.map((one) => [one.code, one.pointer, one.count])).toEqual([['schema.type', pointer, 1]]);
});

test('accepts what keeps such a contract', () => {
  const all = [
    ...check(exchangeOf(chain(1)), recursive('anyOf')),
    ...check(exchangeOf(chain(1)), recursive('allOf')),
    ...check(exchangeOf({ v: 1 }), steps('anyOf')),
  ];
  expect(all).toEqual([]);
});

test('gives up in time where even the names of a place multiply', () => {
  const Node = { ...node(reference('Node')), patternProperties: { '^next$': reference('Node') } };
  const contract = contractOf(reference('Node'), { Node });
  const found = checkEntry({ id: 'a', exchange: exchangeOf(chain('x', 20)) }, 'traffic', contract, {});

  expect(found.map(({ code }) => code)).toEqual(['recording.unreadable']);
});

test.each([
  ['in two branches of allOf', { allOf: [reference('List'), { allOf: [reference('List')] }] }, 3],
  ['in one', reference('List'), 3],
])('counts items, not the ways that lead to them: %s', (_what, schema, count) => {
  const contract = contractOf(schema, { List: { type: 'array', items: { type: 'integer' } } });
  const found = check(exchangeOf(['a', 1, 'b', 'c']), contract);

  expect(found.map((one) => [one.code, one.pointer, one.count])).toEqual([['schema.type', '/0', count]]);
});

test('checks a schema that is too large to be compiled', () => {
  const properties = Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`p${i}`, { type: 'integer' }]));
  const contract = contractOf({ type: 'object', properties }, {});
  const codes = [{ p1: 1 }, { p1: 'x' }].map((body) => check(exchangeOf(body), contract).map(({ code }) => code));

  expect(codes).toEqual([[], ['schema.type']]);
});
