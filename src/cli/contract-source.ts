import { existsSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { basename, dirname, join } from 'node:path';
import { filesOnDisk } from '../contract/document/bundle/files-on-disk.js';
import type { OtherFiles } from '../contract/document/bundle/other-files.js';
import { parseLedger, type Ledger } from '../contract/ledger/ledger.js';
import { printable } from '../contract/printable.js';
import { UsageError } from './command.js';
import { fileAtRevision, filesOfRevision, isInRevision } from './git-file.js';
import { readTextFile } from './text-file.js';

/** The text of a contract and what stands beside it. */
export interface ContractSource {
  /** As the command line names it. */
  readonly name: string;
  readonly text: string;
  readonly ledger?: Ledger;
  /** How the files are read that it refers to. */
  readonly others: OtherFiles;
}

/**
 * Reads a contract from a file, from a git revision (`REV:path`) or, as `-`, from standard input. A file whose name has a
 * colon goes first.
 *
 * @throws UsageError where it cannot be read
 */
export async function readContractSource(given: string, stdin: Readable): Promise<ContractSource> {
  if (given === '-') return { name: 'standard input', text: await readAll(stdin), others: NONE_BESIDE };
  const colon = given.indexOf(':');
  if (colon > 0 && !existsSync(given)) {
    const [revision, path] = [given.slice(0, colon), given.slice(colon + 1)];
    const text = fileAtRevision(revision, path);
    return { name: given, text, ...ledgerAtRevision(revision, path), others: filesOfRevision(revision) };
  }
  const text = readTextFile(given, printable(given));
  const beside = join(dirname(given), LEDGER);
  const ledger = existsSync(beside) && ledgerOf(readFileSync(beside, 'utf8'), beside, given);
  return { name: given, text, ...ledger, others: filesOnDisk };
}

const NONE_BESIDE: OtherFiles = {
  nameOf: (file) => file,
  beside: (_, path) => path,
  read() {
    throw new Error('nothing stands beside standard input: name the file, or bundle the spec into one file first');
  },
};

const LEDGER = 'claims.yaml';

/** A claims.yaml that names another contract, or none, belongs to somebody else. */
function ledgerOf(text: string, name: string, contract: string): { ledger?: Ledger } {
  const named = /^contract: *(\S+) *$/m.exec(text)?.[1];
  return named === basename(contract) ? { ledger: parseLedger(text, printable(name)) } : {};
}

function ledgerAtRevision(revision: string, path: string): { ledger?: Ledger } {
  const beside = [...path.split('/').slice(0, -1), LEDGER].join('/');
  if (!isInRevision(revision, beside)) return {};
  return ledgerOf(fileAtRevision(revision, beside), `${revision}:${beside}`, path);
}

const MOST_BYTES = 256 * 1024 * 1024;

async function readAll(stdin: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Buffer | string);
    size += bytes.length;
    if (size > MOST_BYTES) throw new UsageError(`standard input has more than ${MOST_BYTES / 1024 / 1024} MB.`);
    chunks.push(bytes);
  }
  if (size === 0) throw new UsageError('standard input is empty.');
  return Buffer.concat(chunks).toString('utf8');
}
