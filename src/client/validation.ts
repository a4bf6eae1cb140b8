import type { Finding } from '../contract/finding.js';
import type { GeneratedOperation } from '../contract/generated-contract.js';
import { keepsContract } from '../contract/keeps-contract.js';
import { callName, type SortedArguments } from './arguments.js';
import { ContractViolationError } from './errors/contract-violation-error.js';
import { explain } from './explain.js';
import { isRead } from './is-read.js';
import type { AttemptLimits } from './limits.js';
import type { Answer } from './read-answer.js';

export type ValidationMode = 'strict' | 'report' | 'off';

/**
 * Holds an answer against the contract: the same check that verifies recordings and live calls.
 *
 * @returns undefined where it could not be checked in full
 */
export async function findingsOf(
  operation: GeneratedOperation,
  { path: pathParameters }: SortedArguments,
  { data, headers, response, text, url }: Answer,
  limits: AttemptLimits,
): Promise<readonly Finding[] | undefined> {
  const exchange = {
    request: { method: operation.method, url },
    response: { status: response.status, headers, ...(data === undefined ? { text } : { body: data }) },
  };
  const { isServerOrigin } = operation.contract;
  const askedOrigin = url.slice(0, url.indexOf('/', 'https://'.length));
  const isOrigin = (origin: string) => origin === askedOrigin || isServerOrigin(origin);
  try {
    if (keepsContract(operation, exchange.response, { pathParameters, isOrigin })) return [];
  } catch {
    // a body so deep or a text so long that a test runs out of stack
  }
  const findings = await explain(operation, pathParameters, exchange, limits);
  // A page sees only the headers that the vendor exposes to it: one that it does not see may be there.
  return response.type === 'cors' ? findings?.filter(({ code }) => code !== 'header.missing') : findings;
}

/**
 * With `strict`, lets no answer through that breaks the contract, or of which that could not be told.
 *
 * @throws ContractViolationError with all findings
 */
export function requireKept(
  operation: GeneratedOperation,
  findings: readonly Finding[] | undefined,
  requestId: string | undefined,
): void {
  const broken = findings
    ?.filter(({ severity }) => severity === 'breaking')
    .map(({ code, pointer }) => `${code} at ${pointer || 'the whole'}`);
  if (broken?.length === 0) return;
  const says = broken ? `broke the contract: ${broken.slice(0, 9).join('; ')}` : 'was not checked';
  const error = new ContractViolationError(`${callName(operation)} ${says}`, findings ?? [], requestId);
  throw isRead(operation) ? error : Object.assign(error, { mayBeProcessed: true }); // it was answered with success
}
