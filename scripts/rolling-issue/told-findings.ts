import type { Report, ReportedFinding } from '../../src/contract/run/report.js';

/** What a fingerprint may be; it goes into a hidden mark, so nothing else gets there. */
const FINGERPRINT = /^[0-9a-f]{16}$/;

/**
 * The findings of a run that the vendor's live answers show and that the vendor has to act on, by fingerprint. A notice
 * changes nothing, and what the baseline bears is known: neither is told. An inconclusive run tells nothing.
 */
export function toldFindings(report: Report | undefined): ReadonlyMap<string, ReportedFinding> {
  if (report === undefined || report.verdict === 'inconclusive') return new Map();
  const live = report.sources.filter(({ kind, elsewhere }) => kind === 'live' && elsewhere === undefined);
  const isLive = (id: string) => live.some(({ name }) => id.startsWith(`${name}#`));
  return new Map(
    report.findings
      .filter(
        ({ fault, severity, baselined, exchanges, fingerprint }) =>
          fault === 'vendor' &&
          (severity === 'breaking' || severity === 'drift') &&
          !baselined &&
          exchanges.some(isLive) &&
          FINGERPRINT.test(fingerprint),
      )
      .map((finding) => [finding.fingerprint, finding]),
  );
}
