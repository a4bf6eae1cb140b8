import { parseArgs, type ParseArgsConfig } from 'node:util';
import { printable } from '../contract/printable.js';
import { UsageError } from './command.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the options of a command; whatever does not fit is a `UsageError` that points at the help. */
export function readOptions<const O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
  allowPositionals = false,
) {
  const read = parsed(command, args, options, allowPositionals);
  const empty = Object.entries(read.values).find(([, value]) => [value].flat().includes(''));
  if (empty) throw new UsageError(`--${empty[0]} is empty: is a variable not set? See contract ${command} --help.`);
  if ((read.positionals as string[]).includes(''))
    throw new UsageError(`an argument is empty: is a variable not set? See contract ${command} --help.`);
  return read;
}

function parsed<const O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
  allowPositionals: boolean,
) {
  try {
    return parseArgs<{
      args: string[];
      options: O & { help: { type: 'boolean'; short: 'h' } };
      allowPositionals: boolean;
    }>({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals,
    });
  } catch (error) {
    const [problem = ''] = (error as Error).message.split(/\.\s|\n/); // Node's advice behind it is about its own API
    throw new UsageError(`${printable(problem)}. See contract ${command} --help.`);
  }
}
