import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { folderOf } from '../peers.js';
import { asOpenApi31, readDocument, type Document } from './documents.js';
import { inFolder } from './in-folder.js';
import { onlyOurs, type Judge } from './judge.js';
import { listen, send, startVendor } from './wire.js';

const START_MS = 30_000;

/**
 * `prism proxy` between a caller and a server that plays the exchanges; it adds a header with what it says. It gets 3.1:
 * of 3.0 it does not know the flag `exclusiveMinimum`, and is then silent about the whole body.
 */
export function prismProxy(): Judge {
  const folder = folderOf('@stoplight/prism-cli');
  if (folder === undefined) throw new Error('@stoplight/prism-cli is not installed');
  return {
    cannot: onlyOurs,
    judge: ({ contract, cases }) =>
      inFolder(async (work) => {
        const document = asOpenApi31(readDocument(contract));
        const api = join(work, 'api.json');
        await writeFile(api, JSON.stringify(document));
        const base = basePath(document);
        const vendor = await startVendor();
        try {
          const proxy = await startProxy(join(folder, 'dist/index.js'), api, vendor.url + base);
          try {
            const all: string[][] = [];
            for (const { exchange } of cases) {
              vendor.play(exchange);
              const { pathname, search } = new URL(exchange.request.url);
              const { headers } = await send(exchange, proxy.url + pathname.slice(base.length) + search);
              all.push(violations(headers?.['sl-violations']));
            }
            return all;
          } finally {
            proxy.stop();
          }
        } finally {
          await vendor.close();
        }
      }),
  };
}

/** It matches paths without that of the server, so the server that it forwards to has to have it. */
const basePath = ({ servers }: Document): string =>
  new URL((servers as [{ url: string }])[0].url).pathname.replace(/\/$/, '');

const violations = (header: string | undefined): string[] =>
  header === undefined ? [] : (JSON.parse(header) as { message: string }[]).map(({ message }) => message);

async function startProxy(program: string, api: string, upstream: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const child = spawn(process.execPath, [program, 'proxy', api, upstream, '--port', port], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.resume();
  const lines = createInterface(child.stdout);
  const started = new AbortController();
  const { signal } = started;
  const hears = new Promise<string>((resolve) => lines.on('line', (line) => /is listening/.test(line) && resolve('')));
  const ended = once(child, 'exit', { signal }).then(() => 'it ended at its start');
  const late = delay(START_MS, `it did not start within ${START_MS / 1000} s`, { signal });
  for (const one of [ended, late]) one.catch(() => undefined);
  const problem = await Promise.race([hears, ended, late]);
  started.abort();
  if (problem !== '') {
    child.kill();
    throw new Error(problem);
  }
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

async function freePort(): Promise<string> {
  const { url, close } = await listen(() => undefined);
  await close();
  return new URL(url).port;
}
