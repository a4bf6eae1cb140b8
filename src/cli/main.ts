import { readFileSync } from 'node:fs';
import { about as contract } from '../../generated/clauses.js';
import { printable } from '../contract/printable.js';
import type { Command, ExitCode, Io } from './command.js';
import { packaged } from './packaged.js';

/** Each is loaded when it is called: a run takes no longer for what it does not use. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  verify: async () => (await import('./verify.js')).verify,
  record: async () => (await import('./record.js')).record,
  merge: async () => (await import('./merge.js')).merge,
  mutate: async () => (await import('./mutate.js')).mutate,
  vacuity: async () => (await import('./vacuity.js')).vacuity,
  'stand-in': async () => (await import('./stand-in.js')).standIn,
  diff: async () => (await import('./diff.js')).diff,
  claims: async () => (await import('./claims.js')).claims,
  share: async () => (await import('./share.js')).share,
  explain: async () => (await import('./explain.js')).explain,
};

/** Errors that say what to do: their message is all that is printed. */
const EXPECTED = [
  'UsageError',
  'SpecError',
  'SourceError',
  'LedgerError',
  'BaselineError',
  'CoverageError',
  'MergeError',
  'InvalidArgumentError',
];

async function help(): Promise<string> {
  const commands: Command[] = [];
  for (const load of Object.values(COMMANDS)) commands.push(await load()); // jest cannot load modules at the same time
  return `contract: holds an API that you do not control to the contract that you keep of it

Usage: contract COMMAND [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

contract COMMAND --help tells more. contract --version prints the versions of package and contract.
Exit code: 0 kept, 1 broken, 2 usage, configuration or spec error, 3 inconclusive.
`;
}

/** Runs the command line and returns the exit code; it never throws. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const { name, message, stack } = error as Error;
    const expected = EXPECTED.includes(name);
    io.stderr.write(
      `contract: ${printable(expected ? message : `an unexpected error, please report it: ${name}: ${message}`)}\n`,
    );
    if (!expected && io.env.CONTRACT_DEBUG) io.stderr.write(`${stack ?? ''}\n`);
    return 2;
  }
}

async function dispatch([name, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.stderr : io.stdout).write(await help());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    const { version } = JSON.parse(readFileSync(packaged('package.json'), 'utf8')) as { version: string };
    io.stdout.write(`conversations-contract ${version}, contract ${contract.version}, sha256 ${contract.sha256}\n`);
    return 0;
  }
  if (Object.hasOwn(COMMANDS, name)) return (await COMMANDS[name]!()).run(args, io);
  io.stderr.write(`contract: there is no command ${printable(name)}\n\n${await help()}`);
  return 2;
}
