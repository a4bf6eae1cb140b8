import { parseArgs } from 'node:util';

/** The command line is not as it must be: one message, exit code 2, no stack trace. */
export class BadOption extends Error {
  override readonly name = 'BadOption';
}

/** The options that every bench takes, and numbers by name. */
export interface Options {
  readonly json: boolean;
  readonly check: boolean;
  readonly number: (name: string) => number;
}

/**
 * Reads the options of a bench. `numbers` holds the numeric ones with their defaults.
 *
 * @throws BadOption where one is unknown or no whole number above 0
 */
export function readOptions(
  bench: string,
  args: readonly string[],
  numbers: Readonly<Record<string, number>>,
): Options {
  const values = parsed(bench, args, Object.keys(numbers));
  const given = new Map(Object.entries(numbers));
  for (const name of given.keys()) {
    const text = values[name];
    if (typeof text !== 'string') continue;
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new BadOption(`--${name} must be a whole number above 0`);
    given.set(name, Number(text));
  }
  return { json: values.json === true, check: values.check === true, number: (name) => given.get(name)! };
}

function parsed(bench: string, args: readonly string[], numbers: readonly string[]): Record<string, unknown> {
  const options = Object.fromEntries(numbers.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' }, check: { type: 'boolean' } },
    }).values;
  } catch (error) {
    const [problem = ''] = (error as Error).message.split(/\.\s|\n/); // Node's advice behind it is about its own API
    throw new BadOption(`${problem}. See npm run bench -- ${bench} --help.`);
  }
}
