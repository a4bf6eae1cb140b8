import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the peers are installed, and where their names are looked up: what is not here is taken from the project. */
export const PEERS = fileURLToPath(new URL('.', import.meta.url));

const require = createRequire(join(PEERS, 'package.json'));

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** Installs the peers unless they are there in the versions that are wanted. One that is missing is told later on. */
export function installPeers(): void {
  const wanted = Object.entries(manifest(join(PEERS, 'package.json')).dependencies);
  if (wanted.every(([name, version]) => versionOf(name) === version)) return;
  console.error(`installing what is compared in ${PEERS}: ${wanted.map((one) => one.join(' ')).join(', ')}`);
  // Nested, so that what a peer needs does not hide a package of the project. No peer needs its install script.
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock', '--install-strategy=nested'];
  const args = ['install', '--prefix', PEERS, ...flags];
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) console.error('npm install failed: what is missing will be skipped');
}

/** The version of a package as the benches find it. */
export function versionOf(name: string): string | undefined {
  const folder = folderOf(name);
  return folder === undefined ? undefined : manifest(join(folder, 'package.json')).version;
}

/** Where a package is, as the benches find it. */
export const folderOf = (name: string): string | undefined =>
  (require.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name))
    .find((candidate) => existsSync(join(candidate, 'package.json')));

/** Loads a peer. The caller says what it uses of it: its own types are there only where it is installed. */
export async function load<T>(specifier: string): Promise<T> {
  return (await import(specifier)) as T;
}

/** Somebody who could not take part. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** Makes all that can be made, and says of the others why not. Ours cannot be left out. */
export async function makeAll<T>(
  makers: Readonly<Record<string, () => T | Promise<T>>>,
): Promise<{ made: [string, T][]; skipped: Skipped[] }> {
  const made: [string, T][] = [];
  const skipped: Skipped[] = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      made.push([name, await make()]);
    } catch (error) {
      if (name.startsWith('ours')) throw error;
      skipped.push({ name, reason: (error as Error).message.split('\n', 1)[0]! });
    }
  }
  return { made, skipped };
}
