import { checkResponse } from '../contract/check.js';
import type { Contract, Operation } from '../contract/contract.js';
import type { Finding } from '../contract/finding.js';
import { callName, type SortedArguments } from './arguments.js';
import { ContractViolationError } from './errors/contract-violation-error.js';
import type { Answer } from './read-answer.js';

export type ValidationMode = 'strict' | 'report' | 'off';

/** Holds an answer against the contract: the same check that verifies recordings and live calls. */
export function findingsOf(operation: Operation, args: SortedArguments, answer: Answer, contract: Contract): Finding[] {
  const { response, text, url } = answer;
  const isData = answer.data !== undefined;
  const exchange = {
    request: { method: operation.method, url },
    response: {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      ...(isData ? { body: answer.data } : { text }),
    },
  };
  return checkResponse({ operation, pathParameters: args.path }, exchange, contract);
}

/** Does what the mode asks for with the findings of a call. */
export function act(
  mode: ValidationMode,
  operation: Operation,
  findings: readonly Finding[],
  requestId: string | undefined,
  onFinding: ((finding: Finding) => unknown) | undefined,
): void {
  for (const finding of findings) {
    try {
      Promise.resolve(onFinding?.(finding)).catch(() => undefined);
    } catch {
      // a reporter that fails must not fail the call that it reports on
    }
  }
  const breaking = findings.filter(({ severity }) => severity === 'breaking');
  if (mode !== 'strict' || breaking.length === 0) return;
  const places = breaking.map(({ code, pointer }) => `${code} at ${pointer === '' ? 'the whole' : pointer}`).join('; ');
  throw new ContractViolationError(`${callName(operation)} broke the contract: ${places}`, findings, requestId);
}
