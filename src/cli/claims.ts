import { writeFile } from 'node:fs/promises';
import { checkDocument, type LineDifference } from '../contract/ledger/document-check.js';
import { linesOf, sha256 } from '../contract/ledger/document-lines.js';
import { LedgerError } from '../contract/ledger/ledger-error.js';
import { parseLedger, type Ledger } from '../contract/ledger/ledger.js';
import { tallyOf } from '../contract/ledger/tally.js';
import { updateLedger } from '../contract/ledger/update-ledger.js';
import { differenceText, ledgerText } from './claims-text.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { readOptions } from './options.js';
import { packaged } from './packaged.js';
import { printable } from '../contract/printable.js';
import { readDocument } from './read-document.js';

const summary = "shows which lines of the vendor's document the contract carries, and checks a copy of it";

const help = `contract claims: ${summary}

Usage: contract claims [--document FILE [--update]] [--ledger FILE] [--json]

  --document FILE  compare a copy of the document with the ledger, line by line; - reads standard input
  --update         with --document: rewrite the hashes and digests of the ledger for a copy that you have read
  --ledger FILE    another ledger than the packaged spec/claims.yaml
  --json           print JSON
  --help           print this text

Exit code: 0 the copy is the document that the ledger was written from (or none was given), 1 it is not, 2 usage error.
`;

/** `contract claims`: the ledger as a table, and the check of a copy of the vendor's document. */
export const claims: Command = { name: 'claims', summary, help, run };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parse(args);
  if (options.help) {
    io.stdout.write(help);
    return 0;
  }
  const file = options.ledger ?? packaged('spec/claims.yaml');
  const source = await readDocument(file, io.stdin);
  const ledger = readLedger(source, printable(file));
  if (options.document === undefined) {
    io.stdout.write(options.json ? json(ledger) : ledgerText(ledger));
    return 0;
  }
  const copy = {
    name: options.document === '-' ? 'standard input' : printable(options.document),
    text: await readDocument(options.document, io.stdin),
  };
  return options.update ? update(file, source, ledger, copy, io) : compare(ledger, copy, options.json, io);
}

function parse(args: readonly string[]) {
  const { values } = readOptions('claims', args, OPTIONS);
  if (values.update && values.document === undefined)
    throw new UsageError('--update needs --document FILE: the copy to take the hashes from.');
  if (values.update && values.json) throw new UsageError('--update and --json do not go together.');
  if (values.ledger === '-') throw new UsageError('--ledger takes a file; standard input is for --document.');
  return { ...values, json: values.json === true, update: values.update === true };
}

const OPTIONS = {
  document: { type: 'string' },
  ledger: { type: 'string' },
  update: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

function readLedger(source: string, name: string): Ledger {
  try {
    return parseLedger(source, name);
  } catch (error) {
    if (error instanceof LedgerError) throw new UsageError(printable(error.message));
    throw error;
  }
}

interface Copy {
  readonly name: string;
  readonly text: string;
}

function compare(ledger: Ledger, copy: Copy, asJson: boolean, io: Io): ExitCode {
  const differences = checkDocument(copy.text, ledger);
  if (asJson) io.stdout.write(json(ledger, differences));
  else if (differences.length > 0) io.stdout.write(differing(copy, differences));
  else io.stdout.write(agreeing(ledger, copy));
  return differences.length === 0 ? 0 : 1;
}

function agreeing({ document, claims: all }: Ledger, copy: Copy): string {
  const same = sha256(copy.text) === document.sha256;
  const proof = same ? `sha256 ${document.sha256}` : 'the text is the same; line ends or blank lines differ';
  return `every line is accounted for: ${copy.name}, ${linesOf(copy.text).length} lines, ${all.length} claims (${proof})\n`;
}

function differing(copy: Copy, differences: readonly LineDifference[]): string {
  return [
    `${copy.name} is not the document that the ledger was written from:`,
    ...differences.map(differenceText),
    '',
    'Read these lines, correct claims, line numbers and contract, then run this again with --update.',
    '',
  ].join('\n');
}

async function update(file: string, source: string, ledger: Ledger, copy: Copy, io: Io): Promise<ExitCode> {
  const result = updateLedger(source, ledger, copy.text);
  if ('refused' in result) {
    const reasons = result.refused.map(differenceText);
    io.stdout.write(
      `${['Nothing was written: the line numbers of the ledger do not fit this copy.', ...reasons].join('\n')}\n`,
    );
    return 1;
  }
  if (result.rewritten.length === 0) {
    io.stdout.write('Nothing to rewrite: the ledger fits this copy.\n');
    return 0;
  }
  await writeFile(file, result.text);
  io.stdout.write(`${printable(file)}: rewrote ${result.rewritten.join(', ')}\n`);
  return 0;
}

function json(ledger: Ledger, differences?: readonly LineDifference[]): string {
  const { contract, document, claims: all, contradictions } = ledger;
  const { title, lines, sha256: hash } = document;
  const report = {
    contract,
    document: { title, lines, sha256: hash },
    claims: all,
    contradictions,
    totals: tallyOf(ledger),
    ...(differences && { differences: differences.map((one) => ({ ...one, text: printable(one.text) })) }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
