import { failureText, keptText } from './failure-text.js';
import { findingsOf } from './findings-of.js';
import { settingsOf, type KeepContractOptions, type Settings } from './keep-contract-options.js';
import { readReceived, type Received } from './received.js';

/** What a matcher gives; `expect.extend` of jest and of vitest take it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * Tells whether what a test received keeps the contract: an exchange, a `Response` (then it gives a promise, and the
 * body can still be read afterwards), `{ data, response }` of `withResponse()`, or plain data of an operation that is
 * named. Drift and notices do not fail it, unless `failOn` is `drift`.
 *
 * @throws TypeError where nothing can be told: an unknown operation or option, a body that was read, an unknown path
 * @example
 * await expect(response).toKeepContract('FetchServiceConversation');
 */
export function toKeepContract(
  received: unknown,
  options?: string | KeepContractOptions,
): MatcherResult | Promise<MatcherResult> {
  const settings = settingsOf(options);
  const read = readReceived(received, settings);
  return 'then' in read ? read.then((one) => resultOf(one, settings)) : resultOf(read, settings);
}

function resultOf(received: Received, { contract, failOn }: Settings): MatcherResult {
  const failing = findingsOf(received, contract).filter(
    ({ severity }) => severity === 'breaking' || severity === failOn,
  );
  const pass = failing.length === 0;
  const { operation } = received;
  return {
    pass,
    message: () => (pass ? keptText(contract, operation, failOn) : failureText(contract, operation, failing)),
  };
}
