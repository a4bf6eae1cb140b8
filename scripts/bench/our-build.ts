import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SOURCES = ['src', 'generated'];

/** Where a built file of this project is. */
export const built = (name: 'index' | 'operations' | 'contract'): string =>
  pathToFileURL(join(ROOT, 'dist', `${name}.js`)).href;

/**
 * Builds `dist` where it is missing or older than a source. The benches measure what users get: what runs the
 * TypeScript here gives a name to every function at run time, which costs more than some of what is measured.
 */
export function buildOurs(): void {
  const newest = Math.max(...SOURCES.flatMap(modifiedTimes));
  const index = join(ROOT, 'dist/index.js');
  if (existsSync(index) && statSync(index).mtimeMs >= newest) return;
  console.error('building dist');
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the build failed: see above');
}

const modifiedTimes = (folder: string): number[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
