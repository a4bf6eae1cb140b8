import type { ReportedFinding } from './report.js';

const SEVERITIES = ['breaking', 'drift', 'notice'];
const FAULTS = ['vendor', 'spec', 'request', 'recording', 'environment'];

/** The order of findings in a report: worst first, then by who has to act, then by place; never by when they were met. */
export function compareFindings(one: ReportedFinding, other: ReportedFinding): number {
  const keys = [keysOf(one), keysOf(other)] as const;
  for (let i = 0; i < keys[0].length; i++) {
    const [a, b] = [keys[0][i]!, keys[1][i]!];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

const keysOf = ({ severity, fault, operationId, location, pointer, code, fingerprint }: ReportedFinding) => [
  SEVERITIES.indexOf(severity),
  FAULTS.indexOf(fault),
  operationId,
  location,
  pointer,
  code,
  fingerprint,
];
