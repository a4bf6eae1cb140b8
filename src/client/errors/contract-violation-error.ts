import type { Finding } from '../../contract/finding.js';
import { ConversationsError } from './conversations-error.js';

/** With `validation: 'strict'`: the answer breaks the contract. */
export class ContractViolationError extends ConversationsError {
  override readonly name = 'ContractViolationError';

  constructor(
    message: string,
    /** Everything found, drift and notices too. */
    readonly findings: readonly Finding[],
    readonly requestId: string | undefined,
  ) {
    super(message);
  }
}
