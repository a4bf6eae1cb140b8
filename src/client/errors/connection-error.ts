import { ConversationsError } from './conversations-error.js';

/** The request got no answer: no connection, a refused or broken one, or an answer that is not HTTP. */
export class ConnectionError extends ConversationsError {
  override readonly name = 'ConnectionError';

  constructor(
    message: string,
    /** The system's code where it names one, such as `ECONNREFUSED`. */
    readonly code: string | undefined,
  ) {
    super(message);
  }
}
