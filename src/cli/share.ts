import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContract } from '../contract/load.js';
import { printable } from '../contract/printable.js';
import { sourcesAt } from '../contract/sources/from-path.js';
import type { KitFiles } from '../kit/kit-files.js';
import { kitOf, type KitParts } from '../kit/kit.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { kitRunners } from './kit-runners.js';
import { readOptions } from './options.js';
import { packaged } from './packaged.js';
import { standInProgram } from './stand-in-program.js';
import { readTextFile } from './text-file.js';
import { checkKitFolder, writeKit } from './write-kit.js';

const summary = 'writes the kit: the contract for teams in other languages';

const help = `contract share: ${summary}

Usage: contract share --out DIR [--spec FILE]

  --out DIR    where to write: a folder that is new, empty, or a kit of an earlier run, which is then replaced
  --spec FILE  share another contract, OpenAPI 3.0 or 3.1, with the claims.yaml and CHANGELOG.md beside it that name it
  --help       print this text

The kit holds OpenAPI 3.1 and 3.0, JSON Schemas, the stand-in as one file, a README for each language, checksums, and
more: its README.md says what is for whom. The same contract gives the same bytes.
Exit code: 0 written, 2 usage or spec error.
`;

/** `contract share`: the kit. */
export const share: Command = { name: 'share', summary, help, run };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = readOptions('share', args, { out: { type: 'string' }, spec: { type: 'string' } });
  if (values.help) {
    io.stdout.write(help);
    return 0;
  }
  const { out, spec } = values;
  if (out === undefined) throw new UsageError('share needs --out DIR: the folder to write the kit to.');
  checkKitFolder(out);
  const parts = await partsOf(spec, io);
  const files = kitOf(parts);
  writeKit(out, files);
  io.stdout.write(written(out, parts, files));
  return 0;
}

/** What is ours goes into a kit of our own contract alone. */
async function partsOf(spec: string | undefined, io: Io): Promise<KitParts> {
  const contract = loadContract(spec ?? packaged('spec/openapi.yaml'));
  const recordings = spec === undefined ? await recordingsBelow(packaged('contract-tests/recordings'), io) : [];
  const changelog = join(dirname(contract.file), 'CHANGELOG.md');
  return {
    contract,
    recordings,
    ...(contract.ledger && { ledger: contract.ledger }),
    ...(existsSync(changelog) && { changelog: readTextFile(changelog, printable(changelog)) }),
    exchangeSchema: ofPackage('spec/exchange.schema.json'),
    license: spec === undefined ? ofPackage('LICENSE') : licenseOfOthers(),
    standInProgram: await standInProgram(),
    runners: kitRunners(),
    maker: maker(),
  };
}

const ofPackage = (path: string): string => readTextFile(packaged(path), `${path} of the package`);

const licenseOfOthers = (): string =>
  `What is made from the contract is under the terms of its owner; see info.license in openapi.json.\nThe stand-in, the runners and exchange.schema.json are under this licence:\n\n${ofPackage('LICENSE')}`;

function maker(): KitParts['maker'] {
  const { name, version } = JSON.parse(ofPackage('package.json')) as KitParts['maker'];
  return { name, version };
}

async function recordingsBelow(folder: string, { stdin }: Io): Promise<KitParts['recordings']> {
  const found: KitParts['recordings'][number][] = [];
  for (const { entries } of sourcesAt(folder, stdin)) {
    for await (const entry of entries)
      if ('exchange' in entry) found.push({ name: nameOf(entry.id, folder), exchange: entry.exchange });
  }
  return found;
}

/** `…/recordings/fetch-by-sid.json#0` is called `fetch-by-sid`. */
const nameOf = (id: string, folder: string): string =>
  id
    .slice(folder.length + 1)
    .replace(/\.json#0$/, '')
    .replaceAll('\\', '/');

function written(out: string, { contract: { title, version, operations } }: KitParts, files: KitFiles): string {
  const { leftOut } = JSON.parse(files['manifest.json']!) as { leftOut: Record<string, readonly unknown[]> };
  const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const top = Object.keys(files).map((path) => path.replace(/\/.*/, '/'));
  const counts = [...new Set(top)].map((name) => {
    const count = top.filter((one) => one === name).length;
    return name.endsWith('/') ? `${name} (${count} files)` : name;
  });
  const lost = Object.entries(leftOut).map(
    ([file, list]) =>
      `${file} does not say ${list.length} ${list.length === 1 ? 'thing' : 'things'} of the contract: README.md lists them\n`,
  );
  return [
    `${printable(out)}: the kit of ${printable(title)} ${printable(version)}, `,
    `${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}, `,
    `${Object.keys(files).length} files, ${Math.ceil(bytes / 1000)} kB\n`,
    ...counts.map((line) => `  ${line}\n`),
    ...lost,
  ].join('');
}
