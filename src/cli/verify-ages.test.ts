import { afterAll, expect, test } from '@jest/globals';
import { ownContract } from '../contract/own.js';
import { inShort, workbench } from './run-in-tests.js';
import { recording } from '../../contract-tests/support/cases.js';

const { write, run, verify, clean } = workbench();
afterAll(clean);

const { version, sha256 } = ownContract;
const aged = (days: number) =>
  write(`aged-${days}.json`, {
    ...recording('vendor-headers.json'),
    evidence: 'recorded',
    source: 'recorded by contract record from conversations.twilio.com, redacted',
    at: new Date(Date.now() - days * 86_400_000).toISOString(),
    contract: { version, sha256 },
  });

test.each<[number, string[], number, string[]]>([
  [10, [], 0, []],
  [100, [], 0, ['recording.stale']],
  [400, [], 1, ['recording.overdue']],
  [100, ['--overdue-days', '95'], 1, ['recording.overdue']],
  [100, ['--stale-days', '200'], 0, []],
])('a recording of %i days with %j', async (days, options, code, codes) => {
  const result = await verify([aged(days), ...options]);

  expect([result.code, inShort(result.report)]).toEqual([code, codes]);
});

test('refuses an age that is none in one line', async () => {
  const { code, err } = await run(['verify', '--stale-days', 'old']);

  expect([code, err]).toEqual([2, 'contract: --stale-days takes a whole number of days.\n']);
});
