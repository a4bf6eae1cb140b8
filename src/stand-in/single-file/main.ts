import { parseArgs } from 'node:util';
import type { About } from '../../contract/contract.js';
import { printable } from '../../contract/printable.js';
import { faults } from '../faults.js';
import { startStandIn } from '../start-stand-in.js';
import { contractOfDocument } from './contract-of-document.js';

/** Stands in front of this program in the file that the kit holds. */
declare const PLAYED: { readonly about: About; readonly document: object };

const HELP = `node stand-in.mjs [--port N] [--scenario NAME] [--fault NAME]

Plays the vendor on this machine, from the contract ${printable(PLAYED.about.title)} ${printable(PLAYED.about.version)} and its examples. It proves a pipeline,
and nothing about the vendor. Any non-empty Basic credentials are taken. Ctrl+C ends it.

  --port N         where to listen (default: a free port, which is printed)
  --scenario NAME  give every good request this example of the contract, or this documented status
  --fault NAME     let every request meet a fault: ${Object.keys(faults).join(', ')}
`;

async function main(): Promise<number> {
  const { port: asked, scenario, fault, help } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const port = Number(asked ?? 0);
  if (asked === '' || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new TypeError('--port takes a number from 0 to 65535');
  const standIn = await startStandIn({
    port,
    contract: contractOfDocument(PLAYED.about, PLAYED.document),
    ...(scenario !== undefined && { scenario }),
    ...(fault !== undefined && { fault }),
  });
  process.stdout.write(`stand-in at ${standIn.url}\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await standIn.close();
  return 0;
}

const options = () =>
  parseArgs({
    options: {
      port: { type: 'string' },
      scenario: { type: 'string' },
      fault: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

try {
  process.exitCode = await main();
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  const [problem = ''] = message.split(/\.\s|\n/); // Node's advice behind it is about its own API
  const says = code === 'EADDRINUSE' ? 'the port is in use: choose another with --port' : problem;
  process.stderr.write(`stand-in: ${printable(says)}. See --help.\n`);
  process.exitCode = 2;
}
