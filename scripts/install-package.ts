import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const INSTALL = ['install', '--no-audit', '--no-fund', '--prefer-offline'];
/** A registry that does not answer must not hold whoever waits; `npm run -s` around this must not hide the errors. */
const PATIENCE = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=20000', '--loglevel=error'];

/** A project that has nothing but this package, as its users get it. */
export interface EmptyProject {
  readonly folder: string;
  remove(): void;
}

/**
 * Builds and packs this package, and installs the tarball in an empty project.
 *
 * @throws Error in one sentence where npm fails, as it does without a registry
 */
export function installPacked(): EmptyProject {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    npm(root, ['pack', '--loglevel=error', '--pack-destination', folder], 'the package cannot be packed');
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    installInto(folder, [`./${tarball}`], ['--ignore-scripts']);
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Installs packages into a project of their own. */
export function installInto(folder: string, packages: readonly string[], options: readonly string[] = []): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty-project", "private": true }\n');
  npm(folder, [...INSTALL, ...PATIENCE, ...options, ...packages], `${packages.join(' and ')} cannot be installed`);
}

function npm(folder: string, args: readonly string[], failure: string): void {
  const { status, stderr, error } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', timeout: 180_000 });
  if (status === 0) return;
  const said = /^npm (?:error|ERR!) (?!(?:code|errno|syscall) )(.+)/m.exec(stderr ?? '')?.[1];
  const unreachable = /FetchError|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|network|timeout/.test(said ?? '');
  const reason = said ?? error?.message ?? `npm ended with ${status ?? 'a signal'}`;
  throw new Error(`${failure}: ${unreachable ? `npm's registry cannot be reached (${reason})` : reason}`);
}
