import { expect, test } from '@jest/globals';
import { ownContract } from '../own.js';
import { fileFindings } from './file-findings.js';

const { version, sha256 } = ownContract;
const recorded = (more: object) => ({
  request: { method: 'GET', url: 'https://conversations.twilio.com/v1/' },
  response: { status: 200 },
  evidence: 'recorded' as const,
  source: 'recorded by contract record from conversations.twilio.com, redacted',
  at: '2026-03-01T23:59:59Z',
  contract: { version, sha256 },
  ...more,
});
const found = (more: object, today: string, ages?: { stale: number; overdue: number }) =>
  fileFindings(recorded(more), 'recordings', ownContract, { today, ...(ages && { ages }) }).map(
    ({ code, severity, fault, pointer, message }) => ({ code, severity, fault, pointer, message }),
  );

test.each([
  ['of the same day', '2026-03-01', []],
  ['of tomorrow, where clocks differ', '2026-02-28', []],
  ['of 90 days', '2026-05-30', []],
  ['of 91 days', '2026-05-31', ['recording.stale']],
  ['of 365 days', '2027-03-01', ['recording.stale']],
  ['of 366 days', '2027-03-02', ['recording.overdue']],
  ['of the day after tomorrow', '2026-02-27', ['recording.evidence']],
])('a recording %s', (_age, today, codes) => {
  expect(found({}, today).map(({ code }) => code)).toEqual(codes);
});

test('tells its age, who has to act, and where it stands', () => {
  expect(found({}, '2026-06-01')).toEqual([
    {
      code: 'recording.stale',
      severity: 'notice',
      fault: 'recording',
      pointer: '',
      message: 'the exchange is 92 days old',
    },
  ]);
  expect(found({}, '2027-06-01')).toMatchObject([{ severity: 'breaking', fault: 'recording' }]);
});

test('takes other limits', () => {
  expect(found({}, '2026-03-04', { stale: 1, overdue: 2 }).map(({ code }) => code)).toEqual(['recording.overdue']);
});

test('tells which contract it was made against, where that is another', () => {
  const other = { version: '0.0.9', sha256: 'f'.repeat(64) };
  const [finding] = found({ contract: other }, '2026-03-01');

  expect(finding).toMatchObject({ code: 'recording.stale', pointer: '' });
  expect(finding!.message).toContain(`contract 0.0.9 (sha256 ffffffffffff…)`);
  expect(finding!.message).toContain(`contract ${version} (sha256 ${sha256.slice(0, 12)}…)`);
});

test('an old recording of another contract has two findings', () => {
  const more = { contract: { version, sha256: 'f'.repeat(64) } };
  const findings = fileFindings(recorded(more), 'recordings', ownContract, { today: '2026-08-01' });

  expect(findings.map(({ code }) => code)).toEqual(['recording.stale', 'recording.stale']);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

test('repeats no version that is none', () => {
  const other = { version: '\x1b[31m secret', sha256: 'f'.repeat(64) };

  expect(JSON.stringify(found({ contract: other }, '2026-03-01'))).not.toMatch(/secret|u001b/);
});

test.each([
  ['authored', { evidence: 'authored' }],
  ['documented', { evidence: 'documented' }],
])('what is %s has no age', (_evidence, more) => {
  expect(found(more, '2036-01-01')).toEqual([]);
});

test('without a day nothing is said of its age', () => {
  expect(fileFindings(recorded({ at: '2001-01-01T00:00:00Z' }), 'recordings', ownContract)).toEqual([]);
});

test.each([
  ['no date', { at: undefined }],
  ['a date that is none', { at: 'last week' }],
  ['a day that does not exist', { at: '2026-02-30T00:00:00Z' }],
  ['a date that is a number', { at: 1772323200 }],
  ['no contract', { contract: undefined }],
  ['a contract without checksum', { contract: { version } }],
  ['a checksum that is none', { contract: { version, sha256: 'abc' } }],
  ['a checksum that is a list', { contract: { version, sha256: [sha256, sha256] } }],
  ['a contract that is text', { contract: 'ours' }],
  ['a contract that is null', { contract: null }],
  ['no source', { source: undefined }],
  ['a source that is a list', { source: ['conversations.twilio.com'] }],
  ['a source that names another host', { source: 'recorded from example.com' }],
  ['a URL without host', { request: { method: 'GET', url: '/v1/' } }],
  [
    'a host that the contract does not name',
    { request: { method: 'GET', url: 'http://127.0.0.1:8080/v1/' }, source: 'recorded from 127.0.0.1:8080' },
  ],
])('refuses what is called recorded with %s', (_what, more) => {
  expect(found(more, '2026-03-01').map(({ code, severity }) => [code, severity])).toEqual([
    ['recording.evidence', 'breaking'],
  ]);
});
