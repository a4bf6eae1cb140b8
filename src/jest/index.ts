import { expect } from '@jest/globals';
import { check } from '../contract/check.js';
import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import { ownContract } from '../contract/own.js';

/**
 * A jest matcher: an exchange keeps the contract. Drift and notices do not fail it.
 *
 * @example
 * import 'conversations-contract/jest';
 * expect(exchange).toKeepContract();
 */
export function toKeepContract(exchange: Exchange, contract: Contract = ownContract) {
  const breaking = check(exchange, contract).filter(({ severity }) => severity === 'breaking');
  const told = breaking.map(({ code, message, spec }) => `  ${code}: ${message} (${spec.pointer})`).join('\n');
  return {
    pass: breaking.length === 0,
    message: () =>
      breaking.length === 0 ? 'the exchange keeps the contract' : `the exchange breaks the contract:\n${told}`,
  };
}

expect.extend({ toKeepContract: toKeepContract as never });

declare module 'expect' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- it has to repeat jest's own declaration
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    toKeepContract(contract?: Contract): R;
  }
}
