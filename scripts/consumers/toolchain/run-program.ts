import { spawn } from 'node:child_process';
import { printable } from '../../../src/contract/printable.js';
import type { RunOptions } from '../language.js';

/** The longest of them is the first build of the Rust client, 2 cores and all. */
const PATIENCE_MS = 30 * 60_000;
const LAST_LINES = 12;

/**
 * Runs a program to its end and gives the lines of its stdout.
 *
 * @param options.statuses exit codes that are no failure (default: 0 alone)
 * @throws Error with the last lines that it wrote, where it cannot be started, fails, or does not end
 */
export async function runProgram(
  command: string,
  args: readonly string[],
  { cwd, env, statuses = [0] }: RunOptions & { readonly statuses?: readonly number[] } = {},
): Promise<string[]> {
  const child = spawn(command, args, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill(), PATIENCE_MS); // that of Node would stay where nothing was started
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = await new Promise<number | string>((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    child.on('close', (status, signal) => resolve(status ?? String(signal)));
  });
  clearTimeout(timer);
  if (typeof ended === 'number' && statuses.includes(ended)) {
    if (ended !== 0) for (const line of lastLines(errors)) console.error(line); // a program that crashed can end like one that found faults
    return output.split('\n');
  }
  throw new Error([`${printable(command)} ended with ${ended}:`, ...lastLines(`${output}\n${errors}`)].join('\n  '));
}

const lastLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-LAST_LINES)
    .map((line) => printable(line.slice(0, 400)));
