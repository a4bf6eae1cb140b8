import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { interleave, type Contestant } from '../interleave.js';
import { built } from '../our-build.js';
import { makeAll, PEERS, type Skipped } from '../peers.js';
import { progress } from '../progress.js';
import { differences, summary, type Summary } from '../statistics.js';
import { bundle, OURS } from './bundles.js';

const IMPORTS: Readonly<Record<string, string>> = {
  'ours, as installed': built('index'),
  ...Object.fromEntries(['openapi-fetch', 'twilio', 'axios', 'ky'].map((name) => [name, name])),
};
const BARE = 'bare Node';

export interface Imports {
  /** How much more CPU time a process takes that imports a client than one that does nothing, in milliseconds, by client. */
  readonly times: ReadonlyMap<string, Summary>;
  readonly skipped: readonly Skipped[];
}

export async function measureImports(rounds: number): Promise<Imports> {
  const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
  try {
    return await measure({ ...IMPORTS, ...(await writeOurs(folder)) }, rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes our programs as bundles, and gives where each begins: importing it makes the client. */
async function writeOurs(folder: string): Promise<Record<string, string>> {
  const entries: Record<string, string> = {};
  for (const [i, [name, program]] of Object.entries(OURS).entries()) {
    const own = join(folder, String(i));
    mkdirSync(own);
    const { outputFiles } = await bundle(program, own);
    for (const { path, contents } of outputFiles) writeFileSync(path, contents);
    entries[name] = pathToFileURL(join(own, 'stdin.mjs')).href;
  }
  return entries;
}

async function measure(imports: Readonly<Record<string, string>>, rounds: number): Promise<Imports> {
  const makers = Object.entries(imports).map(([name, specifier]) => [name, () => importing(name, specifier)]);
  const { made, skipped } = await makeAll(Object.fromEntries(makers) as Record<string, () => Contestant>);
  const bare = { name: BARE, block: () => cpuTimeOf('') };
  const costs = await interleave([bare, ...made.map(([, contestant]) => contestant)], {
    rounds,
    onRound: (round) => progress(`imports: round ${round} of ${rounds}`),
  });
  progress('');
  const beyondBare = made.map(([name]): [string, Summary] => [
    name,
    summary(differences(costs.get(name)!, costs.get(BARE)!)),
  ]);
  return { times: new Map(beyondBare), skipped: skipped.map((one) => ({ ...one, name: `import of ${one.name}` })) };
}

function importing(name: string, specifier: string): Contestant {
  const source = `await import(${JSON.stringify(specifier)});`;
  cpuTimeOf(source); // tells at once whether it can be imported
  return { name, block: () => cpuTimeOf(source) };
}

/** The CPU time of a process that runs a module, its own start included: wall time is the machine's, and not the client's. */
function cpuTimeOf(source: string): number {
  const told = 'const { user, system } = process.cpuUsage(); console.log(user + system);';
  const args = ['--input-type=module', '-e', `${source} ${told}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: PEERS, encoding: 'utf8' });
  if (status !== 0) throw new Error(/^.*Error.*$/m.exec(stderr)?.[0] ?? `it ended with ${status}`);
  return Number(stdout) / 1000;
}
