import { expect, test } from '@jest/globals';
import { randomFrom, type Random } from '../../../contract-tests/support/random.js';
import { metaschemaErrors } from '../../../contract-tests/support/metaschemas.js';
import { canonical } from './canonical.js';
import { toVersion30 } from './to-version30.js';
import { toVersion31 } from './to-version31.js';

const NAMES = ['A', 'B', 'C', 'D'];

/** Keywords that now and then stand beside others. */
function annotations({ pick }: Random): object {
  const some = [
    {},
    {},
    { description: 'd' },
    { deprecated: true },
    { example: 'e' },
    { title: 't', 'x-pii': 'standard' },
  ];
  return pick(some);
}

/** A schema of OpenAPI 3.0 as people write them. */
function schema(random: Random, depth = 0): object {
  const { pick, below } = random;
  const inner = () => schema(random, depth + 1);
  const nullable = random() < 0.3 ? { nullable: true } : {};
  const ref = { $ref: `#/components/schemas/${pick(NAMES)}` };
  const kind = depth > 3 ? below(4) : below(10);
  const more = annotations(random);
  switch (kind) {
    case 0:
      return {
        type: 'string',
        ...pick([{}, { pattern: '^a' }, { format: 'uri' }, { maxLength: 3 }]),
        ...nullable,
        ...more,
      };
    case 1: {
      const limits = pick([
        {},
        { minimum: 0 },
        { minimum: 0, exclusiveMinimum: true },
        { maximum: 2, exclusiveMaximum: true },
      ]);
      return { type: pick(['integer', 'number']), ...limits, ...nullable, ...more };
    }
    case 2:
      return { type: 'string', enum: 'nullable' in nullable ? ['a', null] : ['a', 'b'], ...nullable, ...more };
    case 3:
      return ref;
    case 4:
      return { type: 'array', items: inner(), ...pick([{}, { uniqueItems: true }]), ...nullable, ...more };
    case 5:
      return { [pick(['allOf', 'anyOf', 'oneOf'])]: [ref, inner()], ...more };
    case 6:
      return { allOf: [ref], ...nullable, ...more };
    case 7:
      return { type: 'object', additionalProperties: pick([true, false, inner()]), ...nullable, ...more };
    case 8:
      return { not: inner(), ...more };
    default: {
      const names = NAMES.filter(() => random() < 0.5);
      const required = names.length > 0 && random() < 0.5 ? { required: names.slice(0, 1) } : {};
      const properties = Object.fromEntries(names.map((name) => [name, inner()]));
      return { type: 'object', properties, ...required, ...nullable, ...more };
    }
  }
}

function documentFrom(random: Random): object {
  const content = () => ({ 'application/json': { schema: schema(random) } });
  return {
    openapi: '3.0.3',
    info: { title: 'a', version: '1', license: { name: 'MIT', url: 'https://opensource.org/license/mit' } },
    paths: {
      '/a/{b}': {
        parameters: [
          { name: 'b', in: 'path', required: true, schema: { type: 'string', nullable: random() < 0.5 || undefined } },
        ],
        post: {
          requestBody: { content: content() },
          responses: {
            '200': { description: 'd', headers: { C: { schema: schema(random) } }, content: content() },
            default: { $ref: '#/components/responses/Other' },
          },
        },
      },
    },
    components: {
      responses: { Other: { description: 'd', content: content() } },
      schemas: Object.fromEntries(NAMES.map((name) => [name, schema(random)])),
    },
  };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;

test('a contract in OpenAPI 3.0 comes back from 3.1 as it was', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const document = plain(documentFrom(randomFrom(seed)));
    const up = toVersion31(document);
    const down = toVersion30(up.document);
    expect([seed, up.leftOut]).toEqual([seed, []]);
    expect([seed, plain(down.document)]).toEqual([seed, document]);
    if (seed <= 60) {
      expect([seed, metaschemaErrors(document)]).toEqual([seed, []]);
      expect([seed, metaschemaErrors(plain(up.document))]).toEqual([seed, []]);
    }
  }
});

test('the order of keys makes no difference to a bundle', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]) => [key, turned(one)]),
    );
  };
  for (let seed = 1; seed <= 20; seed++) {
    const document = plain(documentFrom(randomFrom(seed)));
    expect(JSON.stringify(canonical(turned(document) as object))).toBe(JSON.stringify(canonical(document)));
    expect(canonical(document)).toEqual(document);
  }
});
