import { resolve } from 'node:path';
import { printable } from '../contract/printable.js';
import { UsageError, type Io } from './command.js';
import { writeTextFile } from './text-file.js';

/** A report that was asked for: its format, and the file, or standard output. */
export interface ReportOption<Format extends string> {
  readonly format: Format;
  readonly file: string | undefined;
}

/**
 * Reads the values of `--report FORMAT[=FILE]`; where there are none, the first format is meant.
 *
 * @throws UsageError where a format is not known, a file is not named, or two reports would go into one file
 */
export function readReportOption<Format extends string>(
  values: readonly string[] | undefined,
  formats: readonly Format[],
): ReportOption<Format>[] {
  const taken = new Set<string>();
  return (values ?? formats.slice(0, 1)).map((text) => {
    const [name, ...rest] = text.split('=');
    const format = formats.find((one) => one === name);
    if (format === undefined) {
      const known = formats.join(formats.length > 2 ? ', ' : ' and ');
      throw new UsageError(`--report ${printable(text)}: the formats are ${known}.`);
    }
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (file === '') throw new UsageError(`--report ${format}= needs a file behind the equals sign.`);
    const place = file === undefined ? undefined : resolve(file);
    if (place !== undefined && taken.has(place))
      throw new UsageError(`--report ${printable(text)}: another report goes into that file. Give each its own.`);
    if (place !== undefined) taken.add(place);
    return { format, file };
  });
}

/** Writes a report to where it was asked for. @throws UsageError where its file cannot be written */
export function writeReport(
  { file }: Pick<ReportOption<string>, 'file'>,
  text: string,
  { stdout }: Pick<Io, 'stdout'>,
) {
  if (file === undefined) stdout.write(text);
  else writeTextFile(file, text, `--report: ${printable(file)}`);
}
