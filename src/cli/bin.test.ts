import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { packaged } from './packaged.js';

const tsx = packaged('node_modules/tsx/dist/loader.mjs');
const bin = fileURLToPath(new URL('./bin.ts', import.meta.url));
const start = (args: readonly string[], stdout: number | 'pipe') =>
  spawn(process.execPath, ['--import', tsx, bin, ...args], { stdio: ['pipe', stdout, 'pipe'] });
const exitOf = (child: ReturnType<typeof start>) =>
  new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));

const whereFull = existsSync('/dev/full') ? test : test.skip;

whereFull('a report that cannot be written to standard output is no success', async () => {
  const full = openSync('/dev/full', 'w');
  const child = start(['--version'], full);
  let told = '';
  child.stderr!.on('data', (text) => (told += String(text)));

  expect(await exitOf(child)).toBe(2);
  expect(told).toBe('contract: standard output cannot be written (ENOSPC).\n');
  closeSync(full);
});

test('ends at the first signal where no command waits for it', async () => {
  const child = start(['verify', '-'], 'pipe'); // its standard input stays open
  await new Promise((resolve) => child.stdin!.write('\n'.repeat(2 ** 20), resolve)); // more than a pipe holds: it reads
  child.kill('SIGTERM');

  expect(await exitOf(child)).toBe(143);
  child.stdin!.destroy();
});
