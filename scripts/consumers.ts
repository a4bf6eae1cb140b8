import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { UsageError } from '../src/cli/command.js';
import { share } from '../src/cli/share.js';
import { printable } from '../src/contract/printable.js';
import { progress } from './bench/progress.js';
import { checksIn } from '../src/vectors/checks/checks-of.js';
import { remarksOf } from '../src/vectors/checks/remarks.js';
import { countsOf, summaryTable, type Result } from './consumers/checks/summary.js';
import { LANGUAGES } from './consumers/languages.js';
import { prove, type Kit } from './consumers/prove.js';
import { KitError } from '../src/vectors/kit-error.js';
import { readVectors } from '../src/vectors/kit-vectors.js';

const names = LANGUAGES.map(({ name }) => name).join(', ');

const HELP = `npm run consumers -- [options]

Proves the kit in other languages: generates a client with the generator that teams there use, and runs it and a JSON
Schema validator against the vectors and the stand-in. What is installed stays in node_modules/.cache/consumers.

  --only LANGUAGE  repeatable; there are: ${names}
  --kit DIR        a kit that is there already (default: the one that contract share writes)
  --help           print this

A language whose programs are not there is skipped, by name. What a generator is known to get wrong is listed in
scripts/consumers/known-failures/LANGUAGE.txt, and what is listed must fail. Exit code: 0 nothing failed, 1 something
did, 2 usage error.
`;

async function main(): Promise<number> {
  const { only, kit: given, help } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = only?.find((name) => !LANGUAGES.some((one) => one.name === name));
  if (unknown !== undefined) throw new UsageError(`there is no language ${printable(unknown)}; there are: ${names}`);
  const made = given === undefined ? mkdtempSync(join(tmpdir(), 'kit-')) : undefined;
  try {
    const folder = made ? await writtenKit(made) : resolve(given!);
    return await proveAll({ folder, vectors: readVectors(folder), own: made !== undefined }, only);
  } finally {
    if (made) rmSync(made, { recursive: true, force: true });
  }
}

async function proveAll(kit: Kit, only: readonly string[] | undefined): Promise<number> {
  const expected = checksIn(kit.vectors);
  const results: Result[] = [];
  for (const language of LANGUAGES.filter(({ name }) => only?.includes(name) ?? true)) {
    const result = await prove(language, kit);
    results.push(result);
    if (result.skipped !== undefined) console.log(`${language.name}: skipped: ${printable(result.skipped)}`);
    if (result.broken !== undefined) console.log(`FAIL  ${language.name}: ${result.broken}`);
    for (const line of remarksOf(result.checks, language.name)) console.log(line);
  }
  const ran = results.filter(({ skipped, broken }) => skipped === undefined && broken === undefined);
  console.log(ran.length > 0 ? `\n${summaryTable(ran)}` : '\nNothing ran: this proves nothing.');
  const counts = results.map((result) => countsOf(result, expected));
  const sum = (name: 'passed' | 'failed' | 'skipped') => counts.reduce((total, one) => total + one[name], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') > 0 ? 1 : 0;
}

async function writtenKit(folder: string): Promise<string> {
  progress('writing the kit');
  const stdout = new Writable({ write: (_text, _encoding, done) => done() });
  const { stdin, stderr, env } = process;
  await share.run(['--out', folder], { stdin, stdout, stderr, env });
  progress('');
  return folder;
}

function options() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        kit: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const [problem = ''] = (error as Error).message.split(/\.\s|\n/); // Node's advice behind it is about its own API
    throw new UsageError(`${problem}. See npm run consumers -- --help.`);
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error instanceof UsageError || error instanceof KitError;
  console.error(isUsage ? error.message : error);
  process.exitCode = isUsage ? 2 : 1;
}
