import { check } from '../check.js';
import { findingOf } from '../checks/report-finding.js';
import type { Contract } from '../contract.js';
import type { Finding } from '../finding.js';
import { matchOperation } from '../match.js';
import { fileFindings, withoutExpected, type Day } from '../recordings/file-findings.js';
import type { Entry, SourceKind } from '../sources/source.js';
import type { ExchangeVerdict } from './report.js';

/** Everything there is to say of one entry of a source. */
export function checkEntry(entry: Entry, kind: SourceKind, contract: Contract, day: Day): Finding[] {
  const scene = { operation: undefined, status: '', clauses: contract.clauses };
  const whole = { location: 'exchange' as const, pointer: '', clause: '#' };
  if ('unreadable' in entry) return [unreadable(entry.unreadable)];
  if ('failed' in entry) return [findingOf(scene, { ...whole, code: entry.failed.code, says: entry.failed.says })];
  try {
    return checkExchange(entry, kind, contract, day);
  } catch (error) {
    if ((error as Error).name !== 'RangeError') throw error; // the stack: one hostile body must not end the run
    return [unreadable('has a body that is nested too deep, or is too large, to be checked')];
  }

  // Each reason is a cause of its own.
  function unreadable(says: string): Finding {
    return findingOf(scene, { ...whole, code: 'recording.unreadable', pattern: says, says });
  }
}

function checkExchange(
  { exchange, differences = [] }: Extract<Entry, { exchange: unknown }>,
  kind: SourceKind,
  contract: Contract,
  day: Day,
): Finding[] {
  const scene = { operation: undefined, clauses: contract.clauses };
  const { request, response } = exchange;
  const match = differences.length > 0 ? matchOperation(contract, request.method, request.url) : undefined;
  const operation = match && 'operation' in match ? match.operation : undefined;
  const found = check(exchange, contract);
  return [
    ...(kind === 'recordings' ? withoutExpected(exchange, found, contract) : found), // only a keeper of files may expect
    ...differences.map((one) => findingOf({ ...scene, operation, status: response.status }, one)),
    ...fileFindings(exchange, kind, contract, day),
  ];
}

/**
 * What findings make of an exchange.
 *
 * @param isKnown whether the contract knows the operation; else there is nothing that it could keep, whatever is expected
 */
export function verdictOfEntry(entry: Entry, found: readonly Finding[], isKnown: boolean): ExchangeVerdict {
  if ('failed' in entry || ('exchange' in entry && !isKnown)) return 'unverified';
  if (found.some(({ severity }) => severity === 'breaking')) return 'broken';
  if (found.some(({ severity }) => severity === 'drift')) return 'drifted';
  return 'exchange' in entry && entry.exchange.response.bodyNotCaptured ? 'unverified' : 'kept'; // nobody saw its body
}
