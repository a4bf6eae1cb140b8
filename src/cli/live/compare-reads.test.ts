import { expect, test } from '@jest/globals';
import { recording } from '../../../contract-tests/support/cases.js';
import { findingOf } from '../../contract/checks/report-finding.js';
import { ownContract } from '../../contract/own.js';
import { fromExamples, planCalls } from '../planned-calls.js';
import { compareReads, type Pair } from './compare-reads.js';

const [{ operation, again }] = planCalls(ownContract, [], fromExamples(ownContract)).calls as [
  ReturnType<typeof planCalls>['calls'][number],
];
const body = recording('fetch-by-sid.json').response.body as Record<string, unknown>;
const other = { ...body, sid: `CH${'b'.repeat(32)}` };
const renamed = { ...body, friendly_name: 'Another name' };
const older = { ...body, timers: { date_closed: '2015-12-16T22:28:38Z' } };
const moved = (n: number) => ({ ...body, date_updated: `2016-01-01T00:00:0${n}Z` });

async function compared(pair: Pair, later?: Pair) {
  let repeats = 0;
  const repeat = () => Promise.resolve(repeats++ === 0 ? later : undefined);
  const { differences, unconfirmed } = await compareReads(operation, again!, pair, repeat);
  return { found: differences.map(({ code, pointer }) => `${code} ${pointer}`), unconfirmed, repeats };
}
const twice = (first: unknown, second: unknown) => compared({ first, second }, { first, second });

test('two reads that are the same are not repeated', async () => {
  const reordered = Object.fromEntries(Object.entries(body).reverse());
  expect(await compared({ first: body, second: reordered })).toEqual({ found: [], unconfirmed: undefined, repeats: 0 });
});

test('another SID, both times, is another resource', async () => {
  expect(await twice(body, other)).toMatchObject({ found: ['live.another-resource /sid'], repeats: 1 });
});

test.each([
  ['a name', renamed, 'live.reads-differ /friendly_name'],
  ['a missing member', older, 'live.reads-differ /timers/date_inactive'],
])('%s that differs both times is told with its place', async (_what, second, want) => {
  expect((await twice(body, second)).found).toEqual([want]);
});

test('many places are one finding', async () => {
  const { differences } = await compareReads(operation, again!, { first: body, second: {} }, () =>
    Promise.resolve({ first: body, second: {} }),
  );
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({ code: 'live.another-resource', pointer: '' });
  expect(differences[0]!.says).toMatch(/ at \/[a-z_]+(?:, \/[a-z_]+){4} and \d+ more places$/);
});

test.each<[string, Pair, Pair]>([
  ['changed between the reads', { first: body, second: renamed }, { first: renamed, second: renamed }],
  ['changed before the second pair', { first: body, second: renamed }, { first: body, second: body }],
  ['changes all the time', { first: moved(1), second: moved(2) }, { first: moved(3), second: moved(4) }],
])('a resource that %s gives no finding', async (_what, pair, later) => {
  expect(await compared(pair, later)).toEqual({ found: [], unconfirmed: undefined, repeats: 1 });
});

test('a name that moves on to other resources is not certain', async () => {
  const third = { ...body, sid: `CH${'c'.repeat(32)}` };
  const { found, unconfirmed } = await compared({ first: body, second: other }, { first: body, second: third });
  expect([found, unconfirmed]).toEqual([[], 'differs from the first read at /sid, each time otherwise']);
});

test('a difference that cannot be looked at again is not certain', async () => {
  expect(await compared({ first: body, second: other })).toMatchObject({
    found: [],
    unconfirmed: 'differs from the first read at /sid, and could not be repeated',
  });
});

test('bodies that are too deep to be compared are not certain', async () => {
  const deep = JSON.parse(`{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) as unknown;
  const same = JSON.parse(`{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) as unknown;
  expect(await compared({ first: deep, second: same })).toMatchObject({ found: [], unconfirmed: 'is too deep to be compared' }); // prettier-ignore
});

test('a finding stands on the claim that both ways lead to the same resource, and holds no value', async () => {
  const { differences } = await compareReads(operation, again!, { first: body, second: other }, () =>
    Promise.resolve({ first: body, second: other }),
  );
  const finding = findingOf({ operation, status: 200, clauses: ownContract.clauses }, differences[0]!);
  expect(finding).toMatchObject({ severity: 'breaking', fault: 'vendor', origin: 'document', claims: ['C013'] });
  expect(finding.message).toBe('/sid of the read by /unique_name differs from the first read at /sid');
});
