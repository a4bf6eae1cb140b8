import { ConversationsError } from './conversations-error.js';

/** An option or argument is not as it must be. Nothing was sent. */
export class InvalidArgumentError extends ConversationsError {
  override readonly name = 'InvalidArgumentError';

  constructor(
    message: string,
    /** The option or parameter. */
    readonly argument: string,
  ) {
    super(message);
  }
}
