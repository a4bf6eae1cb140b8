import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { SpecError } from '../src/contract/document/spec-error.js';
import { loadContract } from '../src/contract/load.js';
import { generateFiles } from './generate/files.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const HELP = `npm run generate -- [--check] [--spec FILE] [--out DIR]

Writes types, the table of operations, validators and the data that explains findings from an OpenAPI 3.0 or 3.1 file.

  --spec FILE   the contract, YAML or JSON (default: spec/openapi.yaml)
  --out DIR     where to write (default: generated, or with --spec the folder that you name)
  --check       write nothing; exit 1 and name the files that are stale
`;

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      spec: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.spec !== undefined && values.out === undefined) {
    throw new SpecError('say with --out where to write what is generated from it', { file: values.spec });
  }
  const spec = values.spec ?? join(ROOT, 'spec/openapi.yaml');
  const out = resolve(values.out ?? join(ROOT, 'generated'));
  const started = performance.now();
  const files = await generateFiles(loadContract(spec));
  const stale = Object.entries(files).filter(([name, text]) => textOf(join(out, name)) !== text);
  if (values.check)
    return reportStale(
      stale.map(([name]) => name),
      out,
    );

  mkdirSync(out, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(out, name), text);
  const unchanged = Object.keys(files).length - stale.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${stale.length} files written, ${unchanged} unchanged, in ${out} (${seconds} s)`);
  return 0;
}

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function reportStale(stale: readonly string[], out: string): number {
  if (stale.length === 0) {
    console.log('generated files are up to date');
    return 0;
  }
  for (const name of stale) console.error(`stale: ${join(out, name)}`);
  console.error('Run `npm run generate` and commit what it writes.');
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { name, message, code } = error as Error & { code?: string };
  const expected = name === 'SpecError' || name === 'LedgerError' || code?.startsWith('ERR_PARSE_ARGS');
  console.error(expected ? message : error);
  process.exitCode = 2;
}
