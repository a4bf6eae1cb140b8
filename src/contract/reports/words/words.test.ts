import { expect, test } from '@jest/globals';
import type { Report, ReportedFinding } from '../../run/report.js';
import { sampleReport } from '../testing/sample-report.js';
import { andMore } from './and-more.js';
import { coverageTotals } from './coverage-totals.js';
import { excerptLines } from './excerpt.js';
import { findingGroups } from './finding-groups.js';
import { headline } from './headline.js';
import { leftOut } from './left-out.js';
import { placeOf } from './place-of.js';
import { plain } from './plain.js';

test.each([
  { given: 'ü 漢字 😀 ## heading', want: 'ü 漢字 😀 ## heading' },
  { given: 'a\x1b[31mb\n\x9b', want: 'a\\x1b[31mb\\x0a\\x9b' },
  { given: 'a\u202eb\u{e0041}\u00ad', want: 'a\\u202eb\\u{e0041}\\u{ad}' },
  { given: '\ud800x\udc00', want: '\\u{d800}x\\u{dc00}' },
  { given: 'a ##[error]b ##vso[task]', want: 'a #\\x23[error]b #\\x23vso[task]' },
])('makes %j plain', ({ given, want }) => {
  expect(plain(given)).toBe(want);
});

test('cuts long text and says how long it was, and halves no character', () => {
  expect(plain('x'.repeat(10_000_000))).toBe(`${'x'.repeat(500)}… (10000000 characters)`);
  expect(plain('ab😀cd', 3)).toBe('ab… (6 characters)');
});

test.each([
  { given: ['a', 'b'], want: 'a, b' },
  { given: ['a', 'b', 'c', 'd'], want: 'a, b, and 2 more' },
  { given: [], want: '' },
])('lists $given', ({ given, want }) => {
  expect(andMore(given, 2)).toBe(want);
});

const found = (given: Partial<ReportedFinding>): ReportedFinding => ({ ...sampleReport.findings[0]!, ...given });
const report = (given: Partial<Report>): Report => ({ ...sampleReport, findings: [], ...given });
const drift = found({ severity: 'drift' });
const notice = found({ severity: 'notice', fault: 'environment', code: 'environment.credentials' });

test.each<[Partial<Report>, string]>([
  [{ verdict: 'broken', findings: [found({})] }, 'broken: 1 breaking finding, the vendor has to act'],
  [
    { verdict: 'broken', findings: [drift, found({ fault: 'request' }), found({ fault: 'recording' })] },
    'broken: 2 breaking findings, the caller and the keeper of the files have to act',
  ],
  [
    { verdict: 'broken', failOn: 'drift', findings: [drift, found({}), notice] },
    'broken: 1 breaking and 1 drift findings, the vendor has to act',
  ],
  [
    { verdict: 'broken', findings: [found({}), found({ fault: 'request', baselined: true })] },
    'broken: 1 breaking finding, the vendor has to act; 1 baselined',
  ],
  [
    {
      verdict: 'broken',
      findings: [found({ evidence: ['authored'] }), found({ evidence: ['documented', 'authored'] })],
    },
    'broken: 2 breaking findings, whoever wrote the cases has to act: shown by authored cases, not by the vendor',
  ],
  [
    { verdict: 'broken', findings: [found({ evidence: ['authored'] }), found({ evidence: ['authored', 'traffic'] })] },
    'broken: 2 breaking findings, the vendor and whoever wrote the cases have to act',
  ],
  [
    { verdict: 'broken', findings: [found({ evidence: ['stand-in'] })] },
    'broken: 1 breaking finding, the keeper of the contract has to act: shown by the stand-in, not by the vendor',
  ],
  [
    { verdict: 'broken', findings: [found({ evidence: ['elsewhere'] })] },
    'broken: 1 breaking finding, the keeper of the host that was called has to act: shown by a host that is no server of the contract, not by the vendor',
  ],
  [
    { verdict: 'inconclusive', sources: [{ name: 'live', kind: 'live', exchanges: 0, skipped: 0, incomplete: true }] },
    'inconclusive: the vendor was not asked',
  ],
  [{ verdict: 'kept' }, 'kept: no findings'],
  [{ verdict: 'kept', findings: [drift, notice] }, 'kept: 1 drift and 1 notice findings, and none breaks the verdict'],
  [
    { verdict: 'inconclusive', findings: [notice], summary: { ...sampleReport.summary, exchanges: 2, unverified: 2 } },
    'inconclusive: nothing was verified: the credentials were refused',
  ],
  [{ verdict: 'inconclusive' }, 'inconclusive: the vendor did not answer all that it was asked'],
])('says %#: %s in a line', (given, want) => {
  expect(headline(report(given))).toBe(want);
});

test('groups findings by who has to act, the worst group and the worst finding first', () => {
  const findings = [drift, notice, found({ fault: 'request' }), found({ severity: 'notice' })];

  expect(
    findingGroups({ findings }).map(({ actor, findings: of }) => [actor, of.map(({ severity }) => severity)]),
  ).toEqual([
    ['request', ['breaking']],
    ['vendor', ['drift', 'notice']],
    ['environment', ['notice']],
  ]);
});

test('points with the caret at the column, even where the line before it grows or is cut', () => {
  const place = { pointer: '#/a', file: 'a.yaml', line: 2, column: 5 };
  const excerpt = (line: string, column = 5) =>
    excerptLines({ ...place, column, excerpt: { from: 1, lines: ['first', line] } })[1]!;

  expect(excerpt('    enum')).toEqual({ number: 2, text: '    enum', caret: 4 });
  expect(excerpt('\t\x1b  enum')).toEqual({ number: 2, text: ' \\x1b  enum', caret: 7 });
  const long = excerpt(`${'x'.repeat(300)}HERE${'y'.repeat(300)}`, 301);
  expect(long.text.slice(long.caret)).toMatch(/^HEREy+…$/);
  expect(long.text.length).toBeLessThan(110);
});

test('shows no excerpt where there is none', () => {
  expect(excerptLines({ pointer: '#', file: 'a.yaml', line: 1, column: 1 })).toEqual([]);
});

test('shows the clause first, and the recording where that has to change', () => {
  const seenAt = { file: 'a.har', line: 7, column: 3 };
  const root = { ...sampleReport.findings[0]!.spec, pointer: '#' };

  expect(placeOf(found({ seenAt }))).toMatchObject({ file: 'contracts/lending.yaml', line: 129 });
  expect(placeOf(found({ seenAt, fault: 'recording' }))).toBe(seenAt);
  expect(placeOf(found({ seenAt, spec: root }))).toBe(seenAt);
  const { seenAt: _, ...unseen } = found({ spec: root });
  expect(placeOf(unseen)).toBeUndefined();
});

test('counts a part of the contract by its strongest evidence', () => {
  const slot = { operationId: 'a', status: '200', location: 'response.body', pointer: '/a', form: 'seen' } as const;
  const slots = [{}, { authored: 9, live: 1 }, { authored: 2 }, { documented: 0 }].map((evidence) => ({
    ...slot,
    evidence,
  }));

  expect(coverageTotals(slots)).toEqual({ live: 1, recorded: 0, authored: 1, documented: 0, never: 2 });
});

test.each(['package:conversations-contract/spec/openapi.yaml', '../openapi.yaml', '..\\openapi.yaml', '..'])(
  'shows no place in %s, which is not in the repository',
  (file) => {
    const seenAt = { file: 'a.har', line: 7, column: 3 };
    const spec = { ...sampleReport.findings[0]!.spec, file };

    expect(placeOf({ fault: 'vendor', spec })).toBeUndefined();
    expect(placeOf({ fault: 'vendor', spec, seenAt })).toBe(seenAt);
    expect(placeOf({ fault: 'recording', spec, seenAt: { ...seenAt, file } })).toBeUndefined();
  },
);

test.each<[Parameters<typeof leftOut>[0], string | undefined]>([
  [{ skipped: 0 }, undefined],
  [{ skipped: 3 }, '3 left out: other operations'],
  [
    { skipped: 1003, otherHosts: [{ host: 'a\u202eb', exchanges: 1002 }] },
    '1,003 left out: other hosts (a\\u202eb 1,002) and other operations',
  ],
  [{ skipped: 200, otherHosts: [] }, '200 left out: other hosts (more than 100 of them) or other operations'],
])('says of %j what was left out', (source, want) => {
  expect(leftOut(source)).toBe(want);
});
