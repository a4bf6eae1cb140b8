import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { progress } from '../bench/progress.js';
import { checksOf } from './checks/checks-of.js';
import { readKnownFailures, withKnownFailures } from './checks/known-failures.js';
import { runnerLine } from './checks/runner-line.js';
import type { Result } from './checks/summary.js';
import type { Language } from './language.js';
import { standInAnswers } from './stand-in-answers.js';
import { cacheFolder } from './toolchain/cache-folder.js';
import { startKitStandIn } from './toolchain/kit-stand-in.js';
import { missingTool } from './toolchain/missing-tool.js';
import { runProgram } from './toolchain/run-program.js';
import type { KitVectors } from './vectors/kit-vectors.js';
import { startVectorServer } from './vectors/vector-server.js';

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

async function checked(language: Language, { folder: kit, vectors, own }: Kit) {
  const files = fileURLToPath(new URL(`${language.name}/`, import.meta.url));
  const cache = cacheFolder(language, files);
  progress(`${language.name}: building a client with ${language.generator}`);
  const run = async (...args: Parameters<typeof runProgram>) => void (await runProgram(...args));
  const runner = await language.prepare({ kit, files, cache, run });
  progress(`${language.name}: running`);
  const server = await startVectorServer(vectors);
  const standIn = await startKitStandIn(kit);
  try {
    const env = { ...runner.env, VECTORS_URL: server.url, STAND_IN_URL: standIn.url };
    const output = await runProgram(runner.command, runner.args, { cwd: kit, env, statuses: [0, 1] });
    const lines = output.flatMap((text) => runnerLine(text) ?? []);
    const answers = await standInAnswers(standIn.url, vectors);
    const checks = checksOf(vectors, lines, {
      cannot: language.cannot,
      sentFor: server.sentFor,
      standInAnswers: answers,
    });
    return withKnownFailures(checks, knownFailuresOf(language), own);
  } finally {
    progress('');
    standIn.close();
    await server.close();
  }
}

function knownFailuresOf({ name }: Language) {
  const file = fileURLToPath(new URL(join('known-failures', `${name}.txt`), import.meta.url));
  return existsSync(file) ? readKnownFailures(readFileSync(file, 'utf8'), `known-failures/${name}.txt`) : [];
}
