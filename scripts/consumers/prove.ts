import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Check } from '../../src/vectors/checks/check.js';
import { readKnownFailures, withKnownFailures } from '../../src/vectors/checks/known-failures.js';
import type { KitVectors } from '../../src/vectors/kit-vectors.js';
import { progress } from '../bench/progress.js';
import type { Result } from './checks/summary.js';
import type { Language } from './language.js';
import { cacheFolder } from './toolchain/cache-folder.js';
import { missingTool } from './toolchain/missing-tool.js';
import { runProgram } from './toolchain/run-program.js';

/** A kit on disk. */
export interface Kit {
  readonly folder: string;
  readonly vectors: KitVectors;
  /** Whether it is made from our own contract as it is now: the lists of known failures are those of that kit. */
  readonly own: boolean;
}

/** Has a language prove a kit: builds its client, and holds what its runner does to the vectors. */
export async function prove(language: Language, kit: Kit): Promise<Result> {
  const result = { language: language.name, generator: language.generator, validator: language.validator, checks: [] };
  const missing = missingTool(language.tools);
  if (missing !== undefined) return { ...result, skipped: missing };
  try {
    return { ...result, checks: await checked(language, kit) };
  } catch (error) {
    return { ...result, broken: (error as Error).message };
  }
}

async function checked(language: Language, { folder: kit, own }: Kit): Promise<Check[]> {
  const files = fileURLToPath(new URL(`${language.name}/`, import.meta.url));
  const cache = cacheFolder(language, files);
  progress(`${language.name}: building a client with ${language.generator}`);
  const run = async (...args: Parameters<typeof runProgram>) => void (await runProgram(...args));
  const runner = await language.prepare({ kit, files, cache, run });
  progress(`${language.name}: running`);
  try {
    const command = [...language.cannot.flatMap((one) => ['--cannot', one]), '--', runner.command, ...runner.args];
    const program = [join(kit, 'stand-in.mjs'), '--vectors', '--json', ...command];
    const [line = ''] = await runProgram(process.execPath, program, {
      cwd: kit,
      statuses: [0, 1],
      ...(runner.env && { env: runner.env }),
    });
    return withKnownFailures(JSON.parse(line) as Check[], knownFailuresOf(language), own);
  } finally {
    progress('');
  }
}

function knownFailuresOf({ name }: Language) {
  const file = fileURLToPath(new URL(join('known-failures', `${name}.txt`), import.meta.url));
  return existsSync(file) ? readKnownFailures(readFileSync(file, 'utf8'), `known-failures/${name}.txt`) : [];
}
