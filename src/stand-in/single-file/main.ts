import { parseArgs } from 'node:util';
import type { About } from '../../contract/contract.js';
import { printable } from '../../contract/printable.js';
import { faults } from '../faults.js';
import { startStandIn } from '../start-stand-in.js';
import { readVectors, type KitVectors } from '../../vectors/kit-vectors.js';
import { startVectorServer } from '../../vectors/vector-server.js';
import { contractOfDocument } from './contract-of-document.js';
import { holdAndTell } from './hold-and-tell.js';

/** Stands in front of this program in the file that the kit holds. */
declare const PLAYED: { readonly about: About; readonly document: object };

const HELP = `node stand-in.mjs [--port N] [--empty] [--scenario NAME] [--fault NAME]
node stand-in.mjs --vectors [--port N] [--known FILE] [-- COMMAND...]

Plays the vendor on this machine, from the contract ${printable(PLAYED.about.title)} ${printable(PLAYED.about.version)} and its examples. It proves a pipeline,
and nothing about the vendor. What is created can be listed, fetched, changed and deleted until it ends.
Any non-empty Basic credentials are taken. Ctrl+C ends it.

  --port N         where to listen (default: a free port, which is printed)
  --empty          start with nothing, and not with the resources that the examples show
  --scenario NAME  give every good request this example of the contract, or this documented status
  --fault NAME     let every request meet a fault: ${Object.keys(faults).join(', ')}

With --vectors it plays the vectors of the kit that it lies in. URL/<id> is the base URL of one call: a body is answered
there, and what is sent is kept. URL/ tells how each call that came compares with what its vector expects.

  COMMAND          a runner: it is run with VECTORS_URL and STAND_IN_URL, and what it writes and sends is held to the
                   vectors. Exit code 1 where something failed
  --known FILE     failures that you know of, one a line: STEP ID # REASON. What stands there must fail. A * in the id
                   stands for anything; then a number says how many fail: STEP ID COUNT # REASON
  --cannot NAME    what your validator cannot do, of what vectors require; repeatable (default: whatever it leaves out)
  --json           tell each check, as JSON
`;

async function main(): Promise<number> {
  const { values, positionals: command } = options();
  const { port: asked, empty = false, scenario, fault, help } = values;
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (command.length > 0 && !values.vectors) throw new TypeError('a command goes with --vectors alone');
  const port = Number(asked ?? 0);
  if (asked === '' || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new TypeError('--port takes a number from 0 to 65535');
  const vectors = values.vectors ? readVectors(import.meta.dirname) : undefined;
  if (vectors && command.length === 0) {
    const server = await startVectorServer(vectors, port);
    process.stdout.write(`vectors at ${server.url}\n`);
    return untilStopped(server);
  }
  const standIn = await startStandIn({
    port,
    empty,
    contract: contractOfDocument(PLAYED.about, PLAYED.document),
    ...(scenario !== undefined && { scenario }),
    ...(fault !== undefined && { fault }),
  });
  if (vectors) {
    try {
      const { cannot = requiredBy(vectors), known, json = false } = values;
      return await holdAndTell(vectors, command, { standInUrl: standIn.url, cannot }, { known, json });
    } finally {
      await standIn.close();
    }
  }
  process.stdout.write(`stand-in at ${standIn.url}\n`);
  return untilStopped(standIn);
}

/** All that any body of the kit requires of a validator. */
const requiredBy = ({ bodies }: KitVectors): string[] => [...bodies.values()].flatMap(({ requires }) => requires);

async function untilStopped(server: { close(): Promise<void> }): Promise<number> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}

const options = () =>
  parseArgs({
    options: {
      port: { type: 'string' },
      empty: { type: 'boolean' },
      scenario: { type: 'string' },
      fault: { type: 'string' },
      vectors: { type: 'boolean' },
      known: { type: 'string' },
      cannot: { type: 'string', multiple: true },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });

try {
  process.exitCode = await main();
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  const [problem = ''] = message.split(/\.\s|\n/); // Node's advice behind it is about its own API
  const says = code === 'EADDRINUSE' ? 'the port is in use: choose another with --port' : problem;
  process.stderr.write(`stand-in: ${printable(says)}. See --help.\n`);
  process.exitCode = 2;
}
