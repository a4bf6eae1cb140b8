import { expect } from '@jest/globals';
import type { KeepContractOptions } from './keep-contract-options.js';
import { toKeepContract } from './to-keep-contract.js';

export { toKeepContract, type KeepContractOptions };

expect.extend({ toKeepContract });

/** Where a `Response` is received its body has to be waited for. */
type Verdict<R, T> = T extends { readonly bodyUsed: boolean; clone(): unknown } ? Promise<void> : R;

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    /** Passes where what was received keeps the contract; see `KeepContractOptions`. A `Response` is to be awaited. */
    toKeepContract(options?: string | KeepContractOptions): Verdict<R, T>;
  }
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it has to repeat the declaration of @types/jest
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the same
    interface Matchers<R, T = {}> {
      /** Passes where what was received keeps the contract; see `KeepContractOptions`. A `Response` is to be awaited. */
      toKeepContract(options?: string | KeepContractOptions): Verdict<R, T>;
    }
  }
}
