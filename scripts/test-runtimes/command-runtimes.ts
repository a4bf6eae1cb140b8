import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Given, Result, Runtime } from './runtime.js';

interface Command {
  readonly name: string;
  readonly installedFrom?: string;
  readonly command: (bin: string) => string;
  readonly args: readonly string[];
  /** JavaScript that gives a function which prints a value as the runtime's console does. */
  readonly inspect: string;
}

/** A runtime that runs a file of JavaScript and prints what the file prints. */
const runtimeOf = ({ command, args, inspect, ...about }: Command): Runtime => ({
  ...about,
  version: (bin) => execFileSync(command(bin), ['--version'], { encoding: 'utf8' }),
  run: async (bin, project, given) => {
    const file = `run-in-${about.name}.mjs`;
    writeFileSync(join(project, file), program(given, inspect));
    const env = { ...process.env, DENO_DIR: join(project, '.deno'), DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' };
    const { stdout } = await promisify(execFile)(command(bin), [...args, file], { cwd: project, env, timeout: 60_000 });
    return JSON.parse(stdout) as Result[];
  },
});

const program = (given: Given, inspect: string) => `
import { scenario } from './scenario.mjs';
const inspect = ${inspect};
console.log(JSON.stringify(await scenario({ ...${JSON.stringify(given)}, inspect })));
`;

const node = runtimeOf({
  name: 'Node',
  command: () => process.execPath,
  args: [],
  inspect: `(value) => process.getBuiltinModule('node:util').inspect(value, { depth: Infinity, showHidden: true })`,
});

const deno = runtimeOf({
  name: 'Deno',
  installedFrom: 'deno@2.9.6',
  command: (bin) => join(bin, 'deno'),
  args: ['run', '--no-prompt', '--no-remote', '--allow-net=127.0.0.1'], // the client needs no other permission
  inspect: `(value) => Deno.inspect(value, { depth: 100, showHidden: true })`,
});

const bun = runtimeOf({
  name: 'Bun',
  installedFrom: 'bun@1.4.5',
  command: (bin) => join(bin, 'bun'),
  args: ['--no-install'],
  inspect: `(value) => Bun.inspect(value, { depth: 100 })`,
});

export const commandRuntimes: readonly Runtime[] = [node, deno, bun];
