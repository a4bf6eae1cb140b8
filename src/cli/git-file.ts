import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import type { OtherFiles } from '../contract/document/bundle/other-files.js';
import { printable } from '../contract/printable.js';
import { UsageError } from './command.js';

const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a file as it is in a git revision. Paths are read as git reads them: from the top of the repository, or with
 * `./` from the current folder.
 *
 * @throws UsageError where git, the revision or the file is missing
 */
export function fileAtRevision(revision: string, path: string): string {
  const name = printable(`${revision}:${path}`);
  if (revision.startsWith('-')) throw new UsageError(`${name}: there is no such file, and no revision begins with -.`);
  try {
    return git('show', '--no-textconv', '--no-color', '--end-of-options', `${revision}:${path}`);
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    if (code === 'ENOENT')
      throw new UsageError(`${name}: there is no such file, and git is not installed to look for a revision.`);
    const [line = ''] = stderr.split('\n');
    throw new UsageError(
      `${name}: there is no such file, and git has none in that revision (${printable(line.replace(/^fatal: /, ''))}).`,
    );
  }
}

/** Whether a revision has a file. */
export function isInRevision(revision: string, path: string): boolean {
  try {
    git('cat-file', '-e', `${revision}:${path}`);
    return true;
  } catch {
    return false;
  }
}

/** The files of a revision, each named `REV:path`. */
export function filesOfRevision(revision: string): OtherFiles {
  const pathOf = (file: string) => file.slice(revision.length + 1);
  // without its ./ a path would start from the top of the repository
  const named = (path: string, isHere: boolean) => `${revision}:${isHere ? './' : ''}${posix.normalize(path)}`;
  const isHere = (path: string) => /^\.\.?\//.test(path);
  return {
    nameOf: (file) => named(pathOf(file), isHere(pathOf(file))),
    beside: (file, path) =>
      named(posix.isAbsolute(path) ? path : posix.join(posix.dirname(pathOf(file)), path), isHere(pathOf(file))),
    read(file) {
      try {
        return git('show', '--no-textconv', '--no-color', '--end-of-options', file);
      } catch {
        throw new Error('the revision has no such file');
      }
    },
  };
}

/** Runs git without a shell. */
const git = (...args: string[]): string =>
  execFileSync('git', args, { maxBuffer: MOST_BYTES, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
