import type { ReportedCoverage } from '../run/report.js';
import type { CoverageSlot } from './coverage-slot.js';

/** The coverage of a report. Its slots are listed when somebody reads them: most reports of traffic name none. */
export function reportedCoverage(
  operations: ReportedCoverage['operations'],
  list: () => readonly CoverageSlot[],
): ReportedCoverage {
  let slots: readonly CoverageSlot[] | undefined;
  return {
    operations,
    get slots() {
      return (slots ??= list());
    },
  };
}
