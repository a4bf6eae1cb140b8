import { spawn } from 'node:child_process';
import type { Check } from './checks/check.js';
import { checksOf } from './checks/checks-of.js';
import { runnerLine, type RunnerLine } from './checks/runner-line.js';
import type { KitVectors } from './kit-vectors.js';
import { standInAnswers } from './stand-in-answers.js';
import { startVectorServer } from './vector-server.js';

/** What a runner needs beside the vectors. */
export interface Surroundings {
  /** Where a stand-in of the same kit listens. */
  readonly standInUrl: string;
  /** What the validator cannot do, of what vectors require. */
  readonly cannot: readonly string[];
}

/**
 * Runs a runner while the vectors are played, and holds what it writes and sends to them.
 *
 * @param command the program and its arguments; `VECTORS_URL` and `STAND_IN_URL` are added to its environment
 * @throws Error where it cannot be started, ends otherwise than with 0 or 1, or writes no line of a runner
 */
export async function holdRunner(
  vectors: KitVectors,
  command: readonly string[],
  { standInUrl, cannot }: Surroundings,
): Promise<Check[]> {
  const answers = await standInAnswers(standInUrl, vectors);
  const server = await startVectorServer(vectors);
  try {
    const lines = await linesOf(command, { VECTORS_URL: server.url, STAND_IN_URL: standInUrl });
    return checksOf(vectors, lines, { cannot, sentFor: server.sentFor, standInAnswers: answers });
  } finally {
    await server.close();
  }
}

async function linesOf([program = '', ...args]: readonly string[], env: Record<string, string>): Promise<RunnerLine[]> {
  const runner = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  runner.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = await new Promise<number | string>((resolve) => {
    runner.on('error', ({ message }) => resolve(message));
    runner.on('close', (status, signal) => resolve(status ?? String(signal)));
  });
  if (ended !== 0 && ended !== 1) throw new Error(`the runner ${program} ended with ${ended}`);
  const lines = output.split('\n').flatMap((text) => runnerLine(text) ?? []);
  if (lines.length === 0)
    throw new Error(`the runner ${program} wrote none of the lines that vectors/README.md tells of`);
  return lines;
}
