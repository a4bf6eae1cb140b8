import { expect, test } from '@jest/globals';
import type { Ledger } from './ledger.js';
import { provenanceOf, unbacked } from './provenance.js';

const mark = (origin: string) => ({ origin, reason: 'Because.' });

const document = {
  servers: [{ url: 'https://a.example' }, { url: 'https://b.example', 'x-origin': { '.': mark('public') } }],
  components: {
    schemas: {
      Lamp: {
        type: 'object',
        required: ['colour'],
        properties: { colour: { type: 'string', minLength: 1 }, switch: { type: 'boolean' } },
        'x-origin': {
          required: mark('inferred'),
          'properties/switch': mark('public'),
          'properties/switch/type': mark('inferred'),
        },
      },
    },
  },
};

const citation = { says: '', lines: [1], sha256: '' };
const ledger: Ledger = {
  contract: 'openapi.yaml',
  document: { title: '', lines: 0, sha256: '', digests: [] },
  layout: [],
  example: [],
  claims: [
    {
      ...citation,
      id: 'C001',
      clauses: ['#/components/schemas/Lamp/type', '#/components/schemas/Lamp/required/0'],
      check: 'schema',
    },
    { ...citation, id: 'C002', clauses: ['#/components/schemas/Lamp/type'], check: 'schema' },
  ],
  contradictions: [
    {
      ...citation,
      id: 'X01',
      clauses: ['#/components/schemas/Lamp/properties/switch', '#/components/schemas/Lamp/type'],
      decision: '',
    },
  ],
};

const LAMP = '#/components/schemas/Lamp';

test.each([
  {
    clause: `${LAMP}/type`,
    origin: 'document',
    claims: ['C001', 'C002', 'X01'],
    why: 'claims come first, then contradictions',
  },
  { clause: `${LAMP}/required/0`, origin: 'document', claims: ['C001'], why: 'a claim outweighs a mark' },
  { clause: `${LAMP}/required/1`, origin: 'inferred', claims: [], why: 'a mark covers what is below it' },
  { clause: `${LAMP}/required`, origin: 'inferred', claims: [], why: 'a mark covers its own place' },
  { clause: `${LAMP}/properties/switch`, origin: 'public', claims: ['X01'], why: 'a contradiction is no claim' },
  { clause: `${LAMP}/properties/switch/type`, origin: 'inferred', claims: [], why: 'the longest pointer wins' },
  { clause: `${LAMP}/properties/switches`, origin: 'document', claims: [], why: 'a pointer ends at a slash' },
  { clause: '#/servers/1/url', origin: 'public', claims: [], why: 'a dot is the object itself' },
  { clause: '#/servers/0/url', origin: 'document', claims: [], why: 'there is neither claim nor mark' },
])('says $origin of $clause: $why', ({ clause, origin, claims }) => {
  expect(provenanceOf(document, ledger)(clause)).toEqual({ origin, claims });
});

test('goes by the marks alone where there is no ledger', () => {
  const provenance = provenanceOf(document, undefined);
  expect(provenance(`${LAMP}/required/0`)).toEqual({ origin: 'inferred', claims: [] });
});

test('names the clauses that nothing accounts for', () => {
  expect(unbacked(document, ledger)).toEqual([
    '#/servers/0/url',
    `${LAMP}/properties/colour`,
    `${LAMP}/properties/colour/type`,
    `${LAMP}/properties/colour/minLength`,
  ]);
});

test('does not count a contradiction as an account', () => {
  const onlyContradiction = {
    ...ledger,
    claims: [],
    contradictions: [{ ...ledger.contradictions[0]!, clauses: ['#/servers/0/url'] }],
  };
  expect(unbacked(document, onlyContradiction)).toContain('#/servers/0/url');
});

test('passes over a mark with an origin that does not exist', () => {
  const misspelt = { info: { title: '', 'x-origin': { '.': mark('pubic') } } };
  expect(provenanceOf(misspelt, undefined)('#/info/title').origin).toBe('document');
});
