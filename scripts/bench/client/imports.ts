import { spawnSync } from 'node:child_process';
import { interleave, type Contestant } from '../interleave.js';
import { built } from '../our-build.js';
import { makeAll, PEERS, type Skipped } from '../peers.js';
import { progress } from '../progress.js';
import { differences, summary, type Summary } from '../statistics.js';

const IMPORTS: Readonly<Record<string, string>> = {
  ours: built('index'),
  ...Object.fromEntries(['openapi-fetch', 'twilio', 'axios', 'ky'].map((name) => [name, name])),
};
const BARE = 'bare Node';

export interface Imports {
  /** How much longer a process takes that imports a client than one that does nothing, in milliseconds, by client. */
  readonly times: ReadonlyMap<string, Summary>;
  readonly skipped: readonly Skipped[];
}

export async function measureImports(rounds: number): Promise<Imports> {
  const makers = Object.entries(IMPORTS).map(([name, specifier]) => [name, () => importing(name, specifier)]);
  const { made, skipped } = await makeAll(Object.fromEntries(makers) as Record<string, () => Contestant>);
  const bare = { name: BARE, block: () => timeOf(['-e', '']) };
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
  const args = ['--input-type=module', '-e', `await import(${JSON.stringify(specifier)})`];
  timeOf(args); // tells at once whether it can be imported
  return { name, block: () => timeOf(args) };
}

function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: PEERS, encoding: 'utf8' });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(/^.*Error.*$/m.exec(stderr)?.[0] ?? `it ended with ${status}`);
  return time;
}
