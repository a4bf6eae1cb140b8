import type { Report } from '../run/report.js';
import { breaksVerdict } from '../run/breaks-verdict.js';
import { headline } from './words/headline.js';
import { junitFindings } from './junit/junit-findings.js';
import { junitSuites, type JunitCase } from './junit/junit-suites.js';
import { plain } from './words/plain.js';

/**
 * Renders a report as JUnit XML. A suite is an operation. A finding is a test case that keeps its name from run to run:
 * failed where it breaks the verdict, skipped where it is baselined, else passed with its text as output. An operation
 * without a finding that breaks the verdict is a passed case, or a skipped one where no valid exchange showed it. The last
 * suite holds the verdict: an error where it is inconclusive, so that no reader takes the run for a good one.
 */
export const renderJunit = (report: Report): string =>
  junitSuites([...junitFindings(report), ...operationCases(report), verdictCase(report)]);

function operationCases(report: Report): JunitCase[] {
  const { slots, operations: seen } = report.coverage;
  const broken = new Set(report.findings.filter((one) => breaksVerdict(report, one)).map((one) => one.operationId));
  const all = new Set([...slots.map(({ operationId }) => operationId), ...Object.keys(seen)]);
  return [...all]
    .filter((operationId) => operationId !== '' && !broken.has(operationId)) // it is empty of what operations share
    .map((operationId) => {
      const suite = plain(operationId, 200);
      const byStatus = Object.entries(Object.hasOwn(seen, operationId) ? seen[operationId]! : {});
      return byStatus.length > 0
        ? { suite, name: 'keeps the contract', says: byStatus.map(statusLine).join('\n') }
        : { suite, name: 'keeps the contract', outcome: 'skipped', says: 'no valid exchange showed this operation' };
    });
}

function statusLine([status, evidence]: [string, Readonly<Record<string, number>>]): string {
  const counts = Object.entries(evidence).map(([name, count]) => `${count} ${plain(name, 60)}`);
  return `status ${plain(status, 60)}: ${counts.join(', ')}`;
}

function verdictCase(report: Report): JunitCase {
  const says = `${headline(report)}\n${plain(report.basis)}`;
  const shared = { suite: 'verdict', name: 'something was verified', says };
  if (report.verdict === 'inconclusive') return { ...shared, outcome: 'error' };
  const explained = report.findings.some((finding) => breaksVerdict(report, finding));
  return report.verdict === 'broken' && !explained ? { ...shared, outcome: 'failure' } : shared;
}
