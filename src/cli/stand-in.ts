import { loadContract } from '../contract/load.js';
import { andMore } from '../contract/reports/words/and-more.js';
import { faults } from '../stand-in/faults.js';
import { madeUp } from '../stand-in/made-up.js';
import { startStandIn } from '../stand-in/start-stand-in.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { readOptions } from './options.js';

const MOST_NAMES = 10;

const summary = 'serves the local vendor, made from the contract and its examples';
const help = `contract stand-in: ${summary}

Usage: contract stand-in [--port N] [--empty] [--scenario NAME] [--fault NAME] [--spec FILE]

  --port N         where to listen on this machine (default: a free port, which is printed)
  --empty          start with nothing, and not with the resources that the contract's examples show
  --scenario NAME  give every good request this example of the contract, or this documented status
  --fault NAME     let every request meet a fault: ${Object.keys(faults).join(', ')}
  --spec FILE      play another contract
  --help           print this text

What is created can be listed, fetched, changed and deleted until it ends, as far as the contract has operations for that.
Any non-empty Basic credentials are taken. It proves a pipeline, and nothing about the vendor. Ctrl+C ends it.
`;

/** `contract stand-in`: the local vendor. */
export const standIn: Command = { name: 'stand-in', summary, help, run };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = {
    port: { type: 'string' },
    empty: { type: 'boolean' },
    scenario: { type: 'string' },
    fault: { type: 'string' },
    spec: { type: 'string' },
  } as const;
  const { values } = readOptions('stand-in', args, options);
  if (values.help) {
    io.stdout.write(help);
    return 0;
  }
  const port = values.port === undefined ? 0 : Number(values.port);
  if (values.port === '' || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError('--port takes a number from 0 to 65535.');
  const { scenario, fault, spec } = values;
  const contract = spec === undefined ? undefined : loadContract(spec);
  const server = await startStandIn({
    port,
    empty: values.empty === true,
    ...(scenario !== undefined && { scenario }),
    ...(fault !== undefined && { fault }),
    ...(contract && { contract }),
  }).catch((error: Error & { code?: string }) => {
    if (error.code === 'EADDRINUSE') throw new UsageError(`port ${port} is in use: choose another with --port.`);
    if (error.code === 'EACCES') throw new UsageError(`port ${port} may not be used: choose one above 1023.`);
    throw error.name === 'TypeError' ? new UsageError(error.message) : error;
  });
  io.stdout.write(`stand-in at ${server.url}\n`);
  const withoutExample = contract ? madeUp(contract) : [];
  if (withoutExample.length > 0)
    io.stderr.write(
      `The contract has no example of ${andMore(withoutExample, MOST_NAMES)}: those answers are made up from the schema, ` +
        'the same for every request.\n',
    );
  await new Promise<void>((resolve) => {
    if (io.signal?.aborted) resolve();
    io.signal?.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.close();
  return 0;
}
