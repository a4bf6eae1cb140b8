import { existsSync, readFileSync } from 'node:fs';
import type { Contract } from '../contract/contract.js';
import type { CoverageSlot } from '../contract/coverage/coverage-slot.js';
import { lostFindings } from '../contract/coverage/lost-findings.js';
import { compareWithRatchet, extendRatchet, type Ratchet } from '../contract/coverage/ratchet.js';
import { parseRatchet, ratchetFileText } from '../contract/coverage/ratchet-file.js';
import type { Finding } from '../contract/finding.js';
import { printable } from '../contract/printable.js';
import { UsageError } from './command.js';
import { writeTextFile } from './text-file.js';

/** What `--ratchet` has to say of a run. */
export interface RatchetResult {
  readonly findings: readonly Finding[];
  /** Lines for people: what grew, what the contract no longer has, what was written. */
  readonly notes: readonly string[];
}

/**
 * Holds the coverage of a run against the file of `--ratchet`, and with `--write-ratchet` writes what grew into it.
 *
 * @param only the operations that the run looked at; empty means all
 * @throws UsageError where the file cannot be read or written, CoverageError where it is none
 */
export function applyRatchet(
  file: string,
  write: boolean,
  slots: readonly CoverageSlot[],
  contract: Contract,
  only: readonly string[] = [],
): RatchetResult {
  const ratchet = readRatchet(file, write);
  const { lost, grown, gone } = compareWithRatchet(ratchet, slots, (id) => only.length === 0 || only.includes(id));
  const changes = [
    ...(grown.length > 0 ? [`${grown.length} more shown`] : []),
    ...(gone.length > 0 ? [`${gone.length} no longer in the contract`] : []),
  ].join(', ');
  if (write) writeTextFile(file, ratchetFileText(extendRatchet(ratchet, slots), slots), `--ratchet ${printable(file)}`);
  const advice = write ? 'written' : '--write-ratchet brings the file up to date';
  return {
    findings: lostFindings(lost, contract),
    notes: changes === '' ? [] : [`${printable(file)}: ${changes} (${advice})`],
  };
}

function readRatchet(file: string, write: boolean): Ratchet {
  if (write && !existsSync(file)) return new Map();
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file; --write-ratchet makes it' : `cannot be read (${code})`;
    throw new UsageError(`--ratchet ${printable(file)}: ${reason}.`);
  }
  return parseRatchet(text, file);
}
