import { expect, test } from '@jest/globals';
import type { ReportedFinding } from '../run/report.js';
import { renderGithub } from './github.js';
import { sampleReport } from './testing/sample-report.js';

const linesOf = (findings: readonly ReportedFinding[]): string[] =>
  renderGithub({ ...sampleReport, findings })
    .trimEnd()
    .split('\n');
const first = sampleReport.findings[0]!;

test('makes breaking findings errors, drift warnings and notices notices, the worst first', () => {
  const kinds = linesOf(sampleReport.findings).map((line) => /^::(\w+) /.exec(line)?.[1]);

  expect(kinds).toEqual(['error', 'error', 'error', 'warning', 'warning', 'warning', 'notice', 'notice', undefined]);
});

test('names the place of the clause, and none where there is none', () => {
  const lines = linesOf(sampleReport.findings);

  expect(lines[0]).toMatch(
    /^::error file=contracts\/lending\.yaml,line=129,col=11,title=breaking schema\.enum::\/state is/,
  );
  expect(lines[6]).toMatch(/^::notice file=recordings\/loan-open\.json,line=31,col=9,/);
  expect(lines[7]).toMatch(/^::notice title=/);
});

test('makes no more of a kind than GitHub shows, and says how many are left', () => {
  const lines = linesOf([
    ...Array.from({ length: 12 }, () => first),
    ...Array.from({ length: 10 }, () => ({ ...first, severity: 'drift' as const })),
  ]);

  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines[9]).toBe('::error title=3 more::and 3 more breaking findings');
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
});

test('sums up in the last line', () => {
  expect(linesOf([first]).at(-1)).toBe(`broken: 1 breaking finding, the vendor has to act (${sampleReport.basis})`);
});

test('escapes what ends a property or a command', () => {
  const line = linesOf([{ ...first, message: '100% a,b:c', spec: { ...first.spec, file: 'a,b:c%.yaml' } }])[0]!;

  expect(line).toContain('file=a%2Cb%3Ac%25.yaml,line=');
  expect(line).toContain('::100%25 a,b:c (17 times)%0A');
});

test('annotates an inconclusive run as an error', () => {
  expect(renderGithub({ ...sampleReport, verdict: 'inconclusive' })).toMatch(
    /^::error title=inconclusive::inconclusive: /,
  );
});
