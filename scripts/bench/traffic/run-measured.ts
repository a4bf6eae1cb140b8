import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** How a program of Node went. */
export interface Measured {
  /** From its start to its end. */
  readonly seconds: number;
  /** The largest that it was resident with, all its threads together. */
  readonly megabytes: number;
  readonly printed: string;
}

const hook = new URL('tell-memory.mjs', import.meta.url).href;

/** Whether a program can be kept to one core: then none of its helper threads runs on another. */
export const canPin = process.platform === 'linux' && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/**
 * Runs a program of Node to its end.
 *
 * @throws Error with what it wrote to stderr where it prints nothing
 */
export async function runMeasured(
  args: readonly string[],
  isPinned: boolean,
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const start = performance.now();
  const node = [process.execPath, '--import', hook, ...args];
  const [command, ...rest] = isPinned && canPin ? ['taskset', '-c', '0', ...node] : node;
  const child = spawn(command!, rest, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const [printed, told, memory] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    text(child.stdio[3] as Readable),
    once(child, 'close'),
  ]);
  const seconds = (performance.now() - start) / 1000;
  if (printed === '' && memory === '') throw new Error(`${args.join(' ')}: ${told.trim()}`);
  return { seconds, megabytes: Number(memory) / 1024, printed };
}
