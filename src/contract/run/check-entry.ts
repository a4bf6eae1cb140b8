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
  if ('unreadable' in entry)
    return [findingOf(scene, { ...whole, code: 'recording.unreadable', says: entry.unreadable })];
  if ('failed' in entry) return [findingOf(scene, { ...whole, code: entry.failed.code, says: entry.failed.says })];
  const { exchange, differences = [] } = entry;
  const { request, response } = exchange;
  const match = differences.length > 0 ? matchOperation(contract, request.method, request.url) : undefined;
  const operation = match && 'operation' in match ? match.operation : undefined;
  return [
    ...withoutExpected(exchange, check(exchange, contract), contract),
    ...differences.map((one) => findingOf({ ...scene, operation, status: response.status }, one)),
    ...fileFindings(exchange, kind, contract, day),
  ];
}

/** What findings make of an exchange. */
export function verdictOfEntry(entry: Entry, found: readonly Finding[]): ExchangeVerdict {
  if ('failed' in entry || found.some(({ code }) => code === 'request.path' || code === 'request.method'))
    return 'unverified';
  if (found.some(({ severity }) => severity === 'breaking')) return 'broken';
  if (found.some(({ severity }) => severity === 'drift')) return 'drifted';
  return 'exchange' in entry && entry.exchange.response.bodyNotCaptured ? 'unverified' : 'kept'; // nobody saw its body
}
