import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import type { Given, Result, Runtime } from './runtime.js';

const VERSION = '1.20261117.1';
const [, year, month, day] = /\.(\d{4})(\d\d)(\d\d)\./.exec(VERSION)!;

/** The runtime of Cloudflare's edge: a server that has to be asked, and that loads modules by its configuration. */
export const workerd: Runtime = {
  name: 'workerd',
  installedFrom: `workerd@${VERSION}`,
  version: (bin) => execFileSync(join(bin, 'workerd'), ['--version'], { encoding: 'utf8' }),
  run: async (bin, project, given) => {
    const modules = await bundle(project, given);
    writeFileSync(join(project, 'config.capnp'), configuration(modules));
    const args = ['serve', 'config.capnp', '--control-fd=3'];
    const server = spawn(join(bin, 'workerd'), args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
    try {
      const port = await portFrom(server.stdio[3] as Readable, once(server, 'exit'));
      const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(60_000) });
      if (!response.ok) throw new Error(`the worker answered with ${response.status}: ${await response.text()}`);
      return (await response.json()) as Result[];
    } finally {
      server.kill();
    }
  },
};

/** Bundles the worker as its users do, in chunks, so that what loads on demand loads from the runtime. */
async function bundle(project: string, given: Given): Promise<string[]> {
  const entry = join(project, 'worker.mjs');
  writeFileSync(
    entry,
    `import { scenario } from './scenario.mjs';
     export default { fetch: async () => Response.json(await scenario(${JSON.stringify(given)})) };`,
  );
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: project,
    entryNames: 'bundled-[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker'],
    target: 'es2022',
    write: false,
  });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  return outputFiles.map(({ path }) => basename(path));
}

/** The first module is the one that answers. */
function configuration(modules: readonly string[]): string {
  const sorted = [...modules].sort(
    (one, other) => Number(other.startsWith('bundled-')) - Number(one.startsWith('bundled-')),
  );
  const embedded = sorted.map((name) => `(name = "${name}", esModule = embed "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "scenario", worker = .scenario),
    (name = "internet", network = (allow = ["private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "scenario")],
);
const scenario :Workerd.Worker = (
  modules = [${embedded.join(', ')}],
  compatibilityDate = "${year}-${month}-${day}",
);
`;
}

/** The port that it took, which it tells as a line of JSON. */
async function portFrom(control: Readable, exit: Promise<unknown[]>): Promise<number> {
  const listening = (async () => {
    for await (const line of createInterface({ input: control })) {
      const { event, port } = JSON.parse(line) as { event: string; port?: number };
      if (event === 'listen' && port !== undefined) return port;
    }
    throw new Error('it ended without listening');
  })();
  return Promise.race([listening, exit.then(([code]) => Promise.reject(new Error(`it ended with ${String(code)}`)))]);
}
