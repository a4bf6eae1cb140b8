import type { Report, ReportedFinding } from '../../run/report.js';
import { baselinedFindings } from '../words/baselined.js';
import { breaksVerdict } from '../../run/breaks-verdict.js';
import { counted } from '../words/counted.js';
import type { JunitCase } from './junit-suites.js';
import { painter } from '../text/paint.js';
import { placeOf } from '../words/place-of.js';
import { plain } from '../words/plain.js';
import { byUrgency } from '../words/severities.js';
import { textFinding } from '../text/text-finding.js';
import { partText } from '../words/where.js';

/** Readers of JUnit files hold all of them in memory. */
const MOST_FINDINGS = 10_000;

/** A test case for each finding, the worst first; one that stands for the rest where there are too many. */
export function junitFindings(report: Report): JunitCase[] {
  const sorted = [...report.findings].sort(byUrgency);
  const rest = sorted.slice(MOST_FINDINGS);
  const entries = new Map(baselinedFindings(report).map(({ finding, entry }) => [finding, entry]));
  return [
    ...sorted.slice(0, MOST_FINDINGS).map((finding) => findingCase(finding, report, entries.get(finding))),
    ...(rest.length > 0 ? [restCase(rest, report)] : []),
  ];
}

function findingCase(
  finding: ReportedFinding,
  report: Report,
  entry: { readonly owner: string; readonly expires: string } | undefined,
): JunitCase {
  const { severity, code, operationId, message, fingerprint, baselined } = finding;
  const place = placeOf(finding);
  const shared = {
    suite: plain(operationId, 200) || 'no operation',
    name: `${plain(code, 100)} ${partText(finding)} (${plain(fingerprint, 40)})`,
    attributes: place && { file: plain(place.file), line: place.line },
    message: `${severity}: ${plain(message)}`,
    type: plain(code, 100),
    says: textFinding(finding, report, painter(false)).join('\n'),
  };
  if (baselined) {
    const borne = entry ? ` for ${plain(entry.owner, 60)} until ${plain(entry.expires, 20)}` : '';
    return { ...shared, outcome: 'skipped', message: `baselined${borne}: ${plain(message)}` };
  }
  return breaksVerdict(report, finding) ? { ...shared, outcome: 'failure' } : shared;
}

function restCase(rest: readonly ReportedFinding[], report: Report): JunitCase {
  const says = `and ${counted(rest.length, 'more finding')}; --report json has them all`;
  const shared = { suite: 'no operation', name: 'more findings', says };
  return rest.some((finding) => breaksVerdict(report, finding)) ? { ...shared, outcome: 'failure' } : shared;
}
