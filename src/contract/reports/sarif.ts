import type { Report } from '../run/report.js';
import { baselinedFindings } from './words/baselined.js';
import { counted } from './words/counted.js';
import { headline } from './words/headline.js';
import { safeJson } from './json.js';
import { plain } from './words/plain.js';
import { sarifResult } from './sarif/sarif-result.js';
import { sarifRules } from './sarif/sarif-rules.js';
import { byUrgency } from './words/severities.js';

/** GitHub takes no more results than these of a run. */
const MOST_RESULTS = 25_000;

/** Renders a report as SARIF 2.1.0, for code scanning and viewers of it. */
export function renderSarif(report: Report): string {
  const { verdict, failOn, contract, summary } = report;
  const codes = new Map(sarifRules(report).map(({ id }, i) => [id, i]));
  const entries = new Map(baselinedFindings(report).map(({ finding, entry }) => [finding, entry]));
  const sorted = [...report.findings].sort(byUrgency);
  const left = sorted.length - MOST_RESULTS;
  const notes = [
    ...(verdict === 'inconclusive' ? [notification('error', headline(report))] : []),
    ...(left > 0 ? [notification('warning', `${counted(left, 'finding')} left out; --report json has them all`)] : []),
  ];
  const run = {
    tool: { driver: { name: 'contract verify', rules: sarifRules(report) } },
    invocations: [
      {
        executionSuccessful: verdict !== 'inconclusive',
        ...(notes.length > 0 && { toolExecutionNotifications: notes }),
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: sorted
      .slice(0, MOST_RESULTS)
      .map((finding) => sarifResult(finding, codes.get(plain(finding.code, 100))!, entries.get(finding), report)),
    properties: {
      verdict,
      failOn,
      basis: plain(report.basis),
      contract: {
        title: plain(contract.title),
        version: plain(contract.version, 60),
        sha256: plain(contract.sha256, 64),
      },
      summary,
    },
  };
  return safeJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
}

const notification = (level: 'error' | 'warning', text: string) => ({ level, message: { text } });
