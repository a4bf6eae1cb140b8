import type { Finding } from '../contract/finding.js';
import type { GeneratedOperation } from '../contract/generated-contract.js';
import { keepsContract } from '../contract/keeps-contract.js';
import { callName, type SortedArguments } from './arguments.js';
import { ContractViolationError } from './errors/contract-violation-error.js';
import { explain } from './explain.js';
import type { AttemptLimits } from './limits.js';
import type { Answer } from './read-answer.js';

export type ValidationMode = 'strict' | 'report' | 'off';

const NONE: readonly Finding[] = Object.freeze([]);

/** Holds an answer against the contract: the same check that verifies recordings and live calls. */
export async function findingsOf(
  operation: GeneratedOperation,
  { path: pathParameters }: SortedArguments,
  { data, headers, response, text, url }: Answer,
  limits: AttemptLimits,
): Promise<readonly Finding[]> {
  const exchange = {
    request: { method: operation.method, url },
    response: { status: response.status, headers, ...(data === undefined ? { text } : { body: data }) },
  };
  const { isServerOrigin } = operation.contract;
  const askedOrigin = url.slice(0, url.indexOf('/', 'https://'.length));
  const isOrigin = (origin: string) => origin === askedOrigin || isServerOrigin(origin);
  try {
    if (keepsContract(operation, exchange.response, { pathParameters, isOrigin })) return NONE;
  } catch {
    // a body so deep or a text so long that a test runs out of stack
  }
  const findings = await explain(operation, pathParameters, exchange, limits);
  // A page sees only the headers that the vendor exposes to it: one that it does not see may be there.
  return response.type === 'cors' ? findings.filter(({ code }) => code !== 'header.missing') : findings;
}

/** Whether there is anything to check: a page learns nothing of a redirect that is not followed. */
export const isReadable = ({ type }: Response): boolean => type !== 'opaqueredirect';

/**
 * With `strict`, lets no answer through that breaks the contract.
 *
 * @throws ContractViolationError with all findings
 */
export function requireKept(
  operation: GeneratedOperation,
  findings: readonly Finding[],
  requestId: string | undefined,
): void {
  const breaking = findings.filter(({ severity }) => severity === 'breaking');
  if (breaking.length === 0) return;
  const places = breaking.map(({ code, pointer }) => `${code} at ${pointer === '' ? 'the whole' : pointer}`).join('; ');
  throw new ContractViolationError(`${callName(operation)} broke the contract: ${places}`, findings, requestId);
}
