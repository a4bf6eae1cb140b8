import { check } from '../check.js';
import { findingOf } from '../checks/report-finding.js';
import type { Contract } from '../contract.js';
import type { Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import type { SourceKind } from '../sources/source.js';
import { doubtAbout } from './doubt.js';
import { credentialIn } from './scanner/credential-in.js';
import { agingOf, type Ages } from './staleness.js';

/** What is left of the findings when those that a recording must produce are taken out; one that did not come is a finding. */
export function withoutExpected(exchange: Exchange, grouped: readonly Finding[], contract: Contract): Finding[] {
  const { clauses } = contract;
  const { expect = [] } = exchange;
  if (expect.length === 0) return [...grouped];
  // Of a fault that repeats over items, each is expected by itself.
  const findings = grouped.some(({ count }) => count > 1)
    ? check(exchange, { ...contract, clauses: { ...clauses, tellsEach: true } })
    : grouped;
  const isExpected = (finding: Finding) =>
    expect.some(({ code, pointer }) => code === finding.code && pointer === finding.pointer);
  const missed = expect.filter(
    ({ code, pointer }) => !findings.some((one) => one.code === code && one.pointer === pointer),
  );
  const scene = { operation: undefined, status: exchange.response.status, clauses };
  return [
    ...oncePerFingerprint(findings.filter((finding) => !isExpected(finding))),
    ...missed.map(({ code, pointer }) =>
      findingOf(scene, {
        code: 'recording.expectation',
        location: 'exchange',
        pointer,
        pattern: `${pointer} ${code}`,
        clause: '#',
        says: `must produce ${code} and does not`,
      }),
    ),
  ];
}

function oncePerFingerprint(findings: readonly Finding[]): Finding[] {
  const byFingerprint = new Map<string, Finding>();
  for (const finding of findings) {
    const first = byFingerprint.get(finding.fingerprint);
    byFingerprint.set(finding.fingerprint, first ? { ...first, count: first.count + finding.count } : finding);
  }
  return [...byFingerprint.values()];
}

/** Headers that hold credentials, in lower case. */
export const SECRET_HEADERS: readonly string[] = [
  ...['authorization', 'proxy-authorization', 'cookie', 'set-cookie'],
  ...['x-api-key', 'api-key', 'x-auth-token', 'x-access-token', 'x-csrf-token'],
];
const SECRET_PARAMETERS =
  /^(?:(?:access|auth|refresh|id)?[_-]?token|api[_-]?key|(?:client|api)?[_-]?secret|password|signature)$/i;
const REDACTED = /^(?:basic |bearer )?(?:\*+|\[?redacted\]?|x+)$/i;

/** By what the age of recordings is judged. Without a day, it is not. */
export interface Day {
  /** As `YYYY-MM-DD`. */
  readonly today?: string;
  readonly ages?: Ages;
}

/** What is wrong with an exchange as a file: credentials in it, a claim of evidence that it cannot back, or its age. */
export function fileFindings(
  exchange: Exchange,
  kind: SourceKind,
  contract: Contract,
  { today, ages }: Day = {},
): Finding[] {
  if (kind !== 'recordings' && kind !== 'traffic') return [];
  const headers = [exchange.request.headers ?? {}, exchange.response.headers ?? {}];
  const isSecret = (text: string | undefined) => text !== undefined && !REDACTED.test(text);
  const header = SECRET_HEADERS.find((name) => headers.some((one) => isSecret(one[name])));
  const secret = header === undefined ? secretInUrl(exchange.request.url) : `the header ${header}`;
  const scene = { operation: undefined, status: '', clauses: contract.clauses };
  const tell = (code: string, says: string, pattern = '') =>
    findingOf(scene, { code, location: 'exchange', pointer: '', pattern, clause: '#', says });
  if (kind === 'traffic')
    return secret === undefined ? [] : [tell('traffic.credentials', `holds credentials in ${secret}`)];
  const found = secret ?? credentialIn(exchange);
  const doubt = doubtAbout(exchange, contract);
  return [
    ...(found === undefined ? [] : [tell('recording.unredacted', `holds a credential in ${found}`)]),
    ...(doubt === undefined ? [] : [tell('recording.evidence', `is called recorded, ${doubt}`)]),
    ...(today === undefined ? [] : agingOf(exchange, contract, today, ages)).map(({ code, says, member }) =>
      tell(code, says, member),
    ),
  ];
}

/** Where a URL holds a credential, in words. */
function secretInUrl(text: string): string | undefined {
  if (!/[?@]/.test(text)) return undefined; // most URLs have neither a user nor a query
  if (!URL.canParse(text, 'http://relative.invalid')) return undefined;
  const url = new URL(text, 'http://relative.invalid');
  if (url.password !== '' || url.username !== '') return 'the user part of the URL';
  const parameter = [...url.searchParams].find(
    ([name, value]) => SECRET_PARAMETERS.test(name) && value !== '' && !REDACTED.test(value),
  );
  return parameter && 'a query parameter';
}
