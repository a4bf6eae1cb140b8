import { ConversationsError } from './conversations-error.js';

/** There was no complete answer in time. */
export class TimeoutError extends ConversationsError {
  override readonly name = 'TimeoutError';

  constructor(
    message: string,
    /** Which limit ended the call: of one attempt, or of the call as a whole. */
    readonly limit: 'timeoutMs' | 'deadlineMs',
    readonly milliseconds: number,
  ) {
    super(message);
  }
}
