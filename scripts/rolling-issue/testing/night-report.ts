import type { Report, ReportedFinding } from '../../../src/contract/run/report.js';
import { fingerprint } from '../../../src/contract/fingerprint.js';
import { sampleReport } from '../../../src/contract/reports/testing/sample-report.js';

interface Given {
  readonly verdict?: Report['verdict'];
  /** Pointers of what the vendor's live answers show. */
  readonly shows?: readonly string[];
  readonly incomplete?: true;
  readonly elsewhere?: string;
  readonly notLive?: true;
  /** Changes each finding. */
  readonly finding?: Partial<ReportedFinding>;
}

/** For tests: the name of the difference at a pointer. */
export const nameOf = (pointer: string): string => fingerprint('FetchLoan', 200, 'response.body', pointer);

/** For tests: what a live run says. Without more: kept, and all was answered. */
export function nightReport({ verdict, shows = [], incomplete, elsewhere, notLive, finding = {} }: Given = {}): Report {
  const findings = shows.map((pointer): ReportedFinding => ({
    ...sampleReport.findings[0]!,
    severity: 'drift',
    fault: 'vendor',
    pointer,
    message: `${pointer} differs`,
    fingerprint: nameOf(pointer),
    exchanges: ['live#0'],
    ...finding,
  }));
  return {
    ...sampleReport,
    verdict: verdict ?? 'kept',
    findings,
    sources: [
      { name: 'contract-tests/recordings', kind: 'recordings', exchanges: 114, skipped: 0 },
      {
        name: 'live',
        kind: notLive ? 'stand-in' : 'live',
        exchanges: 1,
        skipped: 0,
        ...(incomplete && { incomplete }),
        ...(elsewhere !== undefined && { elsewhere }),
      },
    ],
  };
}
