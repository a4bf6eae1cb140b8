import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { catalogue } from '../catalogue.js';
import type { Report } from '../run/report.js';
import { renderSarif } from './sarif.js';
import { hostileTexts } from './testing/hostile-texts.js';
import { sampleReport } from './testing/sample-report.js';
import { sarifShape } from './testing/sarif-shape.js';
import { withText } from './testing/with-text.js';

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { id: string; defaultConfiguration?: { level: string } }[] };
  };
  readonly results: readonly Record<string, unknown>[];
  readonly invocations: readonly unknown[];
}

const runOf = (report: Report): Run => (JSON.parse(renderSarif(report)) as { runs: [Run] }).runs[0];
const accepts = new Ajv2020().compile(sarifShape);
const run = runOf(sampleReport);

test.each(Object.entries({ ...hostileTexts, sample: undefined }))(
  'has the shape of SARIF 2.1.0 with %s',
  (_what, text) => {
    const report = text === undefined ? sampleReport : withText(sampleReport, text);

    accepts(JSON.parse(renderSarif({ ...report, verdict: 'inconclusive' })));
    expect(accepts.errors).toBeNull();
  },
);

test('has the catalogue as its rules, and results that refer to them', () => {
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(catalogue));
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[Number(ruleIndex)]!.id).toBe(ruleId);
});

test('shows the clause of the contract, and where it was seen', () => {
  expect(run.results[0]).toMatchObject({
    ruleId: 'schema.enum',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'contracts/lending.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 129, startColumn: 11, snippet: { text: '          enum: [open, overdue, returned]' } },
          contextRegion: { startLine: 127, endLine: 131 },
        },
      },
    ],
    relatedLocations: [
      { physicalLocation: { artifactLocation: { uri: 'traffic/monday.har' }, region: { startLine: 1204 } } },
    ],
    occurrenceCount: 17,
    properties: { fault: 'vendor', origin: 'document', claims: ['L003'], value: '"lost"' },
  });
});

test('shows the recording where that has to change', () => {
  const stale = run.results.find(({ ruleId }) => ruleId === 'recording.stale');

  expect(stale).toMatchObject({
    level: 'note',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'recordings/loan-open.json' } } }],
    relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'contracts/lending.yaml' } } }],
  });
});

test('suppresses what is baselined, and nothing else', () => {
  expect(run.results.filter(({ suppressions }) => suppressions).map(({ ruleId }) => ruleId)).toEqual(['schema.null']);
  expect(run.results.at(-1)!.suppressions).toMatchObject([
    { kind: 'external', justification: expect.stringContaining('(team circulation, until 2027-03-31)') },
  ]);
});

test('knows a finding again by its fingerprint alone', () => {
  const { fingerprint } = sampleReport.findings[0]!;

  expect(run.results[0]!.partialFingerprints).toEqual({
    'contractFinding/v1': fingerprint,
    primaryLocationLineHash: `${fingerprint}:1`,
  });
});

test.each([
  ['kept', true],
  ['broken', true],
  ['inconclusive', false],
] as const)('tells for %s whether the run did its work', (verdict, executionSuccessful) => {
  expect(runOf({ ...sampleReport, verdict }).invocations).toMatchObject([{ executionSuccessful }]);
});

test('takes no more results than GitHub does and says that some are left out', () => {
  const findings = Array.from({ length: 25_002 }, () => sampleReport.findings[7]!);
  const { results, invocations } = runOf({ ...sampleReport, findings });

  expect(results).toHaveLength(25_000);
  expect(JSON.stringify(invocations)).toContain('2 findings left out');
});

test.each(['package:conversations-contract/spec/openapi.yaml', '../spec/openapi.yaml'])(
  'takes %s for no file of the repository',
  (file) => {
    const finding = { ...sampleReport.findings[3]!, spec: { ...sampleReport.findings[3]!.spec, file } };
    const { results } = runOf({ ...sampleReport, findings: [finding] });

    expect(results[0]!.locations).toMatchObject([{ physicalLocation: { artifactLocation: { uri: file } } }]);
    expect(JSON.stringify(results)).not.toContain('%SRCROOT%');
  },
);
