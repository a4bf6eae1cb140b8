import { readFileSync } from 'node:fs';
import { counted } from '../../vectors/counted.js';
import { readKnownFailures, withKnownFailures } from '../../vectors/checks/known-failures.js';
import { remarksOf } from '../../vectors/checks/remarks.js';
import { holdRunner, type Surroundings } from '../../vectors/hold-runner.js';
import type { KitVectors } from '../../vectors/kit-vectors.js';

/** How a run is told. */
export interface Telling {
  /** A file with the failures that a team knows of. */
  readonly known?: string | undefined;
  /** Whether each check is written, as JSON. */
  readonly json: boolean;
}

/** Holds a runner to the vectors of a kit and tells what came of it. Gives the exit code: 1 where something failed. */
export async function holdAndTell(
  vectors: KitVectors,
  command: readonly string[],
  surroundings: Surroundings,
  { known, json }: Telling,
): Promise<0 | 1> {
  const list = known === undefined ? [] : readKnownFailures(readFileSync(known, 'utf8'), known);
  const checks = withKnownFailures(await holdRunner(vectors, command, surroundings), list, true);
  const lines = json ? [JSON.stringify(checks)] : [...remarksOf(checks), counted(checks)];
  process.stdout.write(`${lines.join('\n')}\n`);
  return checks.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
