import { ConversationsError } from './conversations-error.js';

/** Why a successful answer cannot be read. */
export type ParseFailure = 'media-type' | 'not-json' | 'cut' | 'empty' | 'too-large' | 'not-utf-8' | 'page';

/** The status says success, but the body is not what the contract promises. */
export class ResponseParseError extends ConversationsError {
  override readonly name = 'ResponseParseError';

  constructor(
    message: string,
    readonly reason: ParseFailure,
    readonly status: number,
    readonly requestId: string | undefined,
  ) {
    super(message);
  }
}
