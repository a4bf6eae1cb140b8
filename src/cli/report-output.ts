import { writeFileSync } from 'node:fs';
import { printable } from '../contract/printable.js';
import { renderText } from '../contract/reports/text.js';
import type { Report } from '../contract/run/report.js';
import { UsageError, type ExitCode, type Io } from './command.js';

const FORMATS = ['text', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** A report that was asked for: its format, and the file, or standard output. */
export interface ReportOption {
  readonly format: Format;
  readonly file: string | undefined;
}

/** Reads the values of `--report`. @throws UsageError where a format is not known or a file is not named */
export const readReportOptions = (values: readonly string[] | undefined): ReportOption[] =>
  (values ?? ['text']).map((text) => {
    const [format, ...rest] = text.split('=');
    if (!FORMATS.includes(format as Format))
      throw new UsageError(`--report ${printable(text)}: the formats are ${FORMATS.join(', ')}.`);
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (file === '') throw new UsageError(`--report ${format}= needs a file behind the equals sign.`);
    return { format: format as Format, file };
  });

const EXIT: Readonly<Record<Report['verdict'], ExitCode>> = { kept: 0, broken: 1, inconclusive: 3 };

/** Writes a report in every form that was asked for, and gives the exit code of its verdict. */
export function writeReports(report: Report, options: readonly ReportOption[], io: Io): ExitCode {
  for (const { format, file } of options) {
    const text =
      format === 'json'
        ? `${JSON.stringify(report, null, 2)}\n`
        : renderText(report, file === undefined && wantsColour(io));
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
