import { writeFileSync } from 'node:fs';
import { printable } from '../contract/printable.js';
import { renderReport } from '../contract/reports/render-report.js';
import { isReportFormat, reportFormats, type ReportFormat } from '../contract/reports/report-formats.js';
import type { Report } from '../contract/run/report.js';
import { UsageError, type ExitCode, type Io } from './command.js';

/** A report that was asked for: its format, and the file, or standard output. */
export interface ReportOption {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

/** Reads the values of `--report`. @throws UsageError where a format is not known or a file is not named */
export const readReportOptions = (values: readonly string[] | undefined): ReportOption[] =>
  (values ?? ['text']).map((text) => {
    const [format = '', ...rest] = text.split('=');
    if (!isReportFormat(format))
      throw new UsageError(`--report ${printable(text)}: the formats are ${reportFormats.join(', ')}.`);
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (file === '') throw new UsageError(`--report ${format}= needs a file behind the equals sign.`);
    return { format, file };
  });

const EXIT: Readonly<Record<Report['verdict'], ExitCode>> = { kept: 0, broken: 1, inconclusive: 3 };

/** Writes a report in every form that was asked for, and gives the exit code of its verdict. */
export function writeReports(report: Report, options: readonly ReportOption[], io: Io): ExitCode {
  for (const { format, file } of options) {
    const text = renderReport(format, report, { colour: file === undefined && wantsColour(io) });
    if (file === undefined) io.stdout.write(text);
    else writeReport(file, text);
  }
  if (!options.some(({ file }) => file === undefined)) io.stdout.write(`${report.verdict} (${report.basis})\n`);
  return EXIT[report.verdict];
}

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`--report: ${printable(file)} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

const wantsColour = ({ stdout, env }: Io): boolean =>
  stdout.isTTY === true && (env.NO_COLOR === undefined || env.NO_COLOR === '');
