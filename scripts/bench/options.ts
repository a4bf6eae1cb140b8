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
  /** Whether an option without a value was given. */
  readonly flag: (name: string) => boolean;
}

/**
 * Reads the options of a bench. `numbers` holds the numeric ones with their defaults, `flags` those without a value.
 *
 * @throws BadOption where one is unknown or no whole number above 0
 */
export function readOptions(
  bench: string,
  args: readonly string[],
  numbers: Readonly<Record<string, number>>,
  flags: readonly string[] = [],
): Options {
  const values = parsed(bench, args, Object.keys(numbers), flags);
  const given = new Map(Object.entries(numbers));
  for (const name of given.keys()) {
    const text = values[name];
    if (typeof text !== 'string') continue;
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new BadOption(`--${name} must be a whole number above 0`);
    given.set(name, Number(text));
  }
  return {
    json: values.json === true,
    check: values.check === true,
    number: (name) => given.get(name)!,
    flag: (name) => values[name] === true,
  };
}

function parsed(
  bench: string,
  args: readonly string[],
  numbers: readonly string[],
  flags: readonly string[],
): Record<string, unknown> {
  const options = { ...allOfType('string', numbers), ...allOfType('boolean', ['json', 'check', ...flags]) };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [problem = ''] = (error as Error).message.split(/\.\s|\n/); // Node's advice behind it is about its own API
    throw new BadOption(`${problem}. See npm run bench -- ${bench} --help.`);
  }
}

const allOfType = (type: 'string' | 'boolean', names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { type }]));
