import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../../src/cli/make-folder.js';
import { SpecError } from '../../src/contract/document/spec-error.js';
import { loadContract, type LoadedContract } from '../../src/contract/load.js';
import type { Collision } from './collisions.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const HELP = `npm run generate -- [--check | --release] [--spec FILE --out DIR [--leave-out-collisions]]

Writes types, the table of operations, validators and the data that explains findings from an OpenAPI 3.0 or 3.1 file.
Our own contract is linted first, and compared with the one that was released last: what changed, for whom it breaks,
which claims are touched, and the next version.

  --spec FILE   the contract, YAML or JSON (default: spec/openapi.yaml)
  --out DIR     where to write (default: generated, or with --spec the folder that you name)
  --leave-out-collisions
                with --spec: operations that take two arguments of one name get no function, and are named; their types
                are there. Without it they are an error
  --check       write nothing; exit 1 and name the files that are stale, a version that does not fit what changed since
                the last release, or a changelog that lacks it (npm run lint:spec lints)
  --release     take the contract as it is for the released one (spec/released); refused where --check would fail`;

/** Where the command says what it did, and what is wrong: `console`, or what a test reads. */
export type Say = Pick<Console, 'log' | 'error'>;

/** Runs the command. What is wrong with its input is said in one line; gives the exit code. */
export async function generate(args: readonly string[], say: Say): Promise<number> {
  try {
    return await main(args, say);
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string };
    const expected = name === 'SpecError' || name === 'LedgerError' || code?.startsWith('ERR_PARSE_ARGS');
    say.error(expected ? message : error);
    return 2;
  }
}

async function main(args: readonly string[], say: Say): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      spec: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean' },
      release: { type: 'boolean' },
      'leave-out-collisions': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    say.log(HELP);
    return 0;
  }
  if (values.spec !== undefined && values.out === undefined) {
    throw new SpecError('say with --out where to write what is generated from it', { file: values.spec });
  }
  if (values.release && (values.check || values.spec !== undefined))
    throw new SpecError('--release goes with neither --check nor --spec', { file: values.spec ?? SPEC });
  if (values['leave-out-collisions'] && values.spec === undefined)
    throw new SpecError('--leave-out-collisions goes with --spec: ours must have none', { file: SPEC });
  const contract = loadContract(values.spec ?? join(ROOT, SPEC));
  const isOwn = values.spec === undefined;
  const out = resolve(values.out ?? join(ROOT, 'generated'));
  const started = performance.now();
  if (isOwn && !values.check && !(await import('../lint-spec/lint.js')).lintSpec(contract)) return 1;
  const { generateFiles } = await import('./files.js');
  const files = await generateFiles(
    contract,
    resolve(contract.file) === join(ROOT, SPEC),
    values['leave-out-collisions'] ? leaveOut(say) : refuse,
  );
  const stale = Object.entries(files).filter(([name, text]) => textOf(join(out, name)) !== text);
  if (values.check || values.release) {
    const isStale = reportStale(
      stale.map(([name]) => name),
      out,
      say,
    );
    const isUnfit = isOwn && (await reportRelease(contract, false, say));
    if (isStale || isUnfit) return 1;
    if (values.release) await release(contract, say);
    return 0;
  }
  writeInto(out, stale);
  const unchanged = Object.keys(files).length - stale.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say.log(`${stale.length} files written, ${unchanged} unchanged, in ${out} (${seconds} s)`);
  if (isOwn) await reportRelease(contract, true, say);
  return 0;
}

function writeInto(out: string, files: readonly (readonly [name: string, text: string])[]): void {
  try {
    makeFolder(out);
    for (const [name, text] of files) writeFileSync(join(out, name), text);
  } catch (error) {
    throw new SpecError(`cannot be written (${(error as NodeJS.ErrnoException).code})`, { file: out });
  }
}

const refuse = ({ says, pointer }: Collision): never => {
  throw new SpecError(`${says}: arguments are flat, so one of them needs another name`, { file: pointer });
};

const leaveOut =
  (say: Say) =>
  ({ says }: Collision): void =>
    say.error(`left out: ${says}`);

const SPEC = 'spec/openapi.yaml';
const FOLDER = join(ROOT, 'spec');

/** Says what changed since the last release, or only what keeps the contract from being released; true where something does. */
async function reportRelease(contract: LoadedContract, whole: boolean, say: Say): Promise<boolean> {
  const { sinceRelease } = await import('./since-release.js');
  const { renderComparisonText } = await import('../../src/contract/diff/reports/text.js');
  const { comparison, faults } = sinceRelease(contract, FOLDER);
  if (whole) say.log(`\nSince the last release:\n${renderComparisonText(comparison, false)}`);
  for (const fault of faults) say.error(fault);
  return faults.length > 0;
}

async function release(contract: LoadedContract, say: Say): Promise<void> {
  const { keepAsReleased } = await import('./since-release.js');
  keepAsReleased(contract, FOLDER);
  say.log(`spec/released holds ${contract.version} now: commit it with the release`);
}

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function reportStale(stale: readonly string[], out: string, say: Say): boolean {
  if (stale.length === 0) {
    say.log('generated files are up to date');
    return false;
  }
  for (const name of stale) say.error(`stale: ${join(out, name)}`);
  say.error('Run `npm run generate` and commit what it writes.');
  return true;
}
