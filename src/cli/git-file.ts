import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { printable } from '../contract/printable.js';
import { UsageError } from './command.js';

const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Reads a file as it is in a git revision. Paths are read as git reads them: from the top of the repository, or with
 * `./` from the current folder.
 *
 * @throws UsageError where git, the revision or the file is missing
 */
export async function fileAtRevision(revision: string, path: string): Promise<string> {
  const name = printable(`${revision}:${path}`);
  if (revision.startsWith('-')) throw new UsageError(`${name}: there is no such file, and no revision begins with -.`);
  try {
    return await git('show', '--no-textconv', '--no-color', '--end-of-options', `${revision}:${path}`);
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
export async function isInRevision(revision: string, path: string): Promise<boolean> {
  try {
    await git('cat-file', '-e', `${revision}:${path}`);
    return true;
  } catch {
    return false;
  }
}

/** Runs git without a shell. */
const git = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)('git', args, { maxBuffer: MOST_BYTES, encoding: 'utf8' })).stdout;
