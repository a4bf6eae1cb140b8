import { printable } from '../contract/printable.js';
import { UsageError } from './command.js';
import { writeTextFile } from './text-file.js';

/** A report that was asked for: its format, and the file, or standard output. */
export interface ReportOption<Format extends string> {
  readonly format: Format;
  readonly file: string | undefined;
}

/**
 * Reads the values of `--report FORMAT[=FILE]`; where there are none, the first format is meant.
 *
 * @throws UsageError where a format is not known or a file is not named
 */
export const readReportOption = <Format extends string>(
  values: readonly string[] | undefined,
  formats: readonly Format[],
): ReportOption<Format>[] =>
  (values ?? formats.slice(0, 1)).map((text) => {
    const [name, ...rest] = text.split('=');
    const format = formats.find((one) => one === name);
    if (format === undefined) {
      const known = formats.join(formats.length > 2 ? ', ' : ' and ');
      throw new UsageError(`--report ${printable(text)}: the formats are ${known}.`);
    }
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (file === '') throw new UsageError(`--report ${format}= needs a file behind the equals sign.`);
    return { format, file };
  });

/** Writes a report into its file. @throws UsageError where that cannot be written */
export const writeReportFile = (file: string, text: string): void =>
  writeTextFile(file, text, `--report: ${printable(file)}`);
