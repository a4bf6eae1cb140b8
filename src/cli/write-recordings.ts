import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../contract/check.js';
import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import { printable } from '../contract/printable.js';
import { fileFindings } from '../contract/recordings/file-findings.js';
import { textOfRecording, type Made } from '../contract/recordings/make-recordings.js';
import { sameContent } from '../contract/recordings/same-content.js';
import { sameFindings } from '../contract/recordings/same-findings.js';
import { readExchange } from '../contract/sources/read-exchange.js';
import { UsageError } from './command.js';
import { makeFolder } from './make-folder.js';

/** One recording on its way to its file. */
interface Planned {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly live: Pick<Exchange, 'request' | 'response'>;
}

/** What became of the files, a line each; or why none of them was written. */
export type Written = { readonly lines: readonly string[] } | { readonly refused: readonly string[] };

/**
 * Writes recordings, one file each. The scanner sees the bytes of all before the first is written; what is on the disk
 * is read again and must have the findings of the live exchange before it takes its name. A file that is there already
 * is never replaced without a word.
 *
 * @throws UsageError where the folder cannot be written
 */
export function writeRecordings(
  folder: string,
  names: readonly string[],
  live: readonly Pick<Exchange, 'request' | 'response'>[],
  { recordings, scan }: Made,
  contract: Contract,
): Written {
  const planned = recordings.map((recording, i): Planned => ({
    name: names[i]!,
    path: join(folder, names[i]!),
    text: textOfRecording(recording),
    live: live[i]!,
  }));
  const leaks = planned.flatMap(({ name, text }) =>
    scan(text).map(({ pointer, what }) => `${name}: ${printable(pointer === '' ? 'the file' : pointer)} holds ${what}`),
  );
  const faults = planned.flatMap(({ name, text, live: exchange }) => {
    const fault = faultOf(text, exchange, contract);
    return fault === undefined ? [] : [`${name}: ${fault}`];
  });
  if (leaks.length > 0 || faults.length > 0) return { refused: [...leaks, ...faults] };
  const lines: string[] = [];
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new UsageError(`--out ${printable(folder)} is a file: name a folder.`);
    makeFolder(folder);
    for (const one of planned) {
      const said = news(one, contract);
      if (!said.startsWith('left')) {
        const fault = write(one, contract);
        if (fault !== undefined) return { refused: [`${one.path}: ${fault}`] };
      }
      lines.push(`${printable(one.path)}  ${said}`);
    }
  } catch (error) {
    const { code, name } = error as NodeJS.ErrnoException;
    if (name === 'UsageError') throw error;
    throw new UsageError(`--out ${printable(folder)} cannot be written (${code ?? name}).`);
  }
  return { lines };
}

/** The file gets its name when its bytes have proved good; until then nothing that was there is touched. */
function write({ path, text, live }: Planned, contract: Contract): string | undefined {
  const partial = `${path}.partial`;
  try {
    rmSync(partial, { force: true });
    writeFileSync(partial, text, { flag: 'wx' });
    const fault = faultOf(readFileSync(partial, 'utf8'), live, contract);
    if (fault === undefined) renameSync(partial, path);
    return fault;
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Why bytes are no faithful recording of a live exchange. */
function faultOf(text: string, live: Pick<Exchange, 'request' | 'response'>, contract: Contract): string | undefined {
  const recording = readExchange(JSON.parse(text));
  if (typeof recording === 'string') return `is no exchange: it ${recording}`;
  const [own] = fileFindings(recording, 'recordings', contract);
  if (own) return own.message;
  return sameFindings(check(live, contract), check(recording, contract))
    ? undefined
    : 'has other findings than the live exchange: redaction and contract do not go together here';
}

/** What the file means for what is there already. */
function news({ path, text }: Planned, contract: Contract): string {
  if (!existsSync(path)) return 'is new';
  let old: Exchange | string;
  try {
    old = readExchange(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    old = 'cannot be read';
  }
  if (typeof old === 'string') return 'replaces a file that was no recording';
  const recording = JSON.parse(text) as Exchange;
  const when = String(old.at ?? 'a day that it does not tell').slice(0, 10);
  if (old.evidence !== recording.evidence || !sameContent(old, recording, contract))
    return `replaces the one of ${printable(when)}: the exchange differs`;
  const isOfToday = when === recording.at?.slice(0, 10) && old.contract?.sha256 === recording.contract?.sha256;
  return isOfToday
    ? 'left as it is: it was recorded today, and nothing differs'
    : `renewed: nothing differs from the one of ${printable(when)}`;
}
