import { ConversationsError } from './conversations-error.js';

/** The caller's `signal` ended the call; `cause` is the signal's reason. */
export class AbortError extends ConversationsError {
  override readonly name = 'AbortError';
}
