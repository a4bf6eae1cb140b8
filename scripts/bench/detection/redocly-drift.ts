import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { folderOf } from '../peers.js';
import { asOpenApi31, readDocument } from './documents.js';
import { harOf } from './har.js';
import { inFolder } from './in-folder.js';
import { onlyOurs, type Judge } from './judge.js';

const SILENT = {
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
};

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly message: { readonly text: string };
      readonly properties: { readonly exchangeIndex: number };
    }[];
  }[];
}

/**
 * `redocly drift` over a HAR of all exchanges. It gets 3.1: of 3.0 it does not compile the flag `exclusiveMinimum`,
 * and says so of every exchange. SARIF is the one format that has an entry for each exchange.
 */
export function redoclyDrift(): Judge {
  const folder = folderOf('@redocly/cli');
  if (folder === undefined) throw new Error('@redocly/cli is not installed');
  return {
    cannot: onlyOurs,
    judge: ({ contract, cases }) =>
      inFolder(async (work) => {
        const [har, api, output] = ['traffic.har', 'api.json', 'drift.sarif'].map((name) => join(work, name));
        await writeFile(har!, JSON.stringify(harOf(cases.map(({ exchange }) => exchange))));
        await writeFile(api!, JSON.stringify(asOpenApi31(readDocument(contract))));
        const args = ['drift', har!, '--api', api!, '--format', 'sarif', '--output', output!];
        const told = await runNode([join(folder, 'bin/cli.js'), ...args], work);
        const sarif = await readFile(output!, 'utf8').catch(() => {
          throw new Error(`it wrote no report: ${told.trim()}`);
        });
        const results = (JSON.parse(sarif) as Sarif).runs.flatMap((run) => run.results);
        return cases.map((_, i) =>
          results.filter(({ properties }) => properties.exchangeIndex === i).map(({ message }) => message.text),
        );
      }),
  };
}

/** Runs a program of Node to its end and gives what it wrote to stderr. Its exit code says only that it found something. */
async function runNode(args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...SILENT },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [told] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return told;
}
