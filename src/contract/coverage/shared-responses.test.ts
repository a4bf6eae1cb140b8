import { expect, test } from '@jest/globals';
import { contractFrom } from '../load.js';
import { matchOperation } from '../match.js';
import { slotName } from './coverage-slot.js';
import { lostFindings } from './lost-findings.js';
import { neverSeen } from './never-seen.js';
import { coverageSlotsOf, observeCoverage } from './observe-coverage.js';

const refused = { 404: { $ref: '#/components/responses/NotFound' } };
const operation = (operationId: string, responses: object = refused) => ({ get: { operationId, responses } });

const lamps = (paths: object) =>
  contractFrom(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Lamps', version: '1' },
      paths,
      components: {
        responses: {
          NotFound: {
            description: 'No lamp.',
            headers: { 'X-Id': { schema: { type: 'string' } } },
            content: {
              'application/json': {
                schema: { type: 'object', required: ['code'], properties: { code: { type: ['integer', 'null'] } } },
              },
            },
          },
        },
      },
    }),
    'lamps.json',
  );

const SHARED = { '/lamp': operation('FetchLamp'), '/bulb': operation('FetchBulb') };
const OF_NOT_FOUND = [
  'responses/NotFound response.headers /x-id seen',
  'responses/NotFound response.headers /x-id absent',
  'responses/NotFound response.body /code null',
  'responses/NotFound response.body /code non-null',
];

test('counts once what operations share, and each of their statuses', () => {
  expect(coverageSlotsOf(lamps(SHARED)).map(slotName).sort()).toEqual(
    ['FetchBulb 404 response.status seen', 'FetchLamp 404 response.status seen', ...OF_NOT_FOUND].sort(),
  );
});

test('has no more forms of it for a third operation', () => {
  const more = { ...SHARED, '/socket': operation('FetchSocket') };
  expect(coverageSlotsOf(lamps(more))).toHaveLength(coverageSlotsOf(lamps(SHARED)).length + 1);
});

test('leaves a response that one operation has to that operation', () => {
  const names = coverageSlotsOf(lamps({ '/lamp': operation('FetchLamp') })).map(slotName);
  expect(names.filter((name) => !name.startsWith('FetchLamp 404 '))).toEqual([]);
});

test('takes what any of them shows', () => {
  const contract = lamps(SHARED);
  const coverage = observeCoverage(contract);
  const answers = [
    ['/lamp', { code: 1 }, { 'x-id': 'a' }],
    ['/bulb', { code: null }, {}],
  ] as const;
  for (const [url, body, headers] of answers) {
    const match = matchOperation(contract, 'GET', url);
    if ('unknown' in match) throw new Error(url);
    coverage.add({ request: { method: 'GET', url }, response: { status: 404, headers, body } }, match, 'authored');
  }
  expect(neverSeen(coverage.slots())).toEqual([]);
});

test('points to the response where its evidence is lost', () => {
  const contract = lamps(SHARED);
  const slot = coverageSlotsOf(contract).find(({ form }) => form === 'null')!;
  expect(lostFindings([{ slot, was: 'recorded' }], contract)).toMatchObject([
    { code: 'coverage.lost', spec: { pointer: '#/components/responses/NotFound' } },
  ]);
});
