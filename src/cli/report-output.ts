import { renderReport } from '../contract/reports/render-report.js';
import { reportFormats, type ReportFormat } from '../contract/reports/report-formats.js';
import type { Report } from '../contract/run/report.js';
import type { ExitCode, Io } from './command.js';
import { readReportOption, writeReport, type ReportOption } from './report-option.js';
import { wantsColour } from './wants-colour.js';

/** Reads the values of `--report`. @throws UsageError where a format is not known or a file is not named */
export const readReportOptions = (values: readonly string[] | undefined): ReportOption<ReportFormat>[] =>
  readReportOption(values, reportFormats);

const EXIT: Readonly<Record<Report['verdict'], ExitCode>> = { kept: 0, broken: 1, inconclusive: 3 };

/** Writes a report in every form that was asked for, and gives the exit code of its verdict. */
export function writeReports(report: Report, options: readonly ReportOption<ReportFormat>[], io: Io): ExitCode {
  for (const one of options) {
    const colour = one.file === undefined && wantsColour(io);
    writeReport(one, renderReport(one.format, report, { colour }), io);
  }
  if (!options.some(({ file }) => file === undefined)) io.stdout.write(`${report.verdict} (${report.basis})\n`);
  return EXIT[report.verdict];
}
