import type { Contract } from '../../contract/contract.js';
import type { RequestVector } from './request/request-vector.js';
import type { ResponseCase } from './response/response-vector.js';
import { CLIENT, COMPARISON, REQUIRES } from './rules.js';

/** An operation without request vectors, and why. */
export interface LeftOut {
  readonly operationId: string;
  readonly reason: string;
}

/** The version of the form of the vectors. It changes when a reader of the old form would read the new one wrongly. */
const FORMAT = 1;

/** What there is, and the rules by which it is read. */
export function vectorsManifest(
  { title, version, sha256 }: Contract,
  responses: Readonly<Record<string, readonly ResponseCase[]>>,
  requests: Readonly<Record<string, readonly RequestVector[]>>,
  leftOut: readonly LeftOut[],
): object {
  const tests = Object.entries(responses).map(([path, cases]) => {
    const all = cases.flatMap((one) => one.tests);
    const valid = all.filter((one) => one.valid).length;
    const mustDecode = all.filter(({ client }) => client === 'must-decode').length;
    return [path, { cases: cases.length, tests: all.length, valid, invalid: all.length - valid, mustDecode }] as const;
  });
  const calls = Object.entries(requests).map(([path, vectors]) => {
    const refused = vectors.filter(({ expect }) => expect === null).length;
    return [path, { tests: vectors.length, refused }] as const;
  });
  const sum = (counts: readonly (readonly [string, { readonly tests: number }])[]) =>
    counts.reduce((all, [, one]) => all + one.tests, 0);
  return {
    format: FORMAT,
    contract: { title, version, sha256 },
    counts: { response: sum(tests), request: sum(calls) },
    response: Object.fromEntries(tests),
    request: Object.fromEntries(calls),
    withoutRequestVectors: leftOut,
    client: CLIENT,
    requires: REQUIRES,
    comparison: COMPARISON,
  };
}
