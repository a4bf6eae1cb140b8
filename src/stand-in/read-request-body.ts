import type { IncomingMessage } from 'node:http';

/** The most that a request's body may be, in bytes. */
export const MOST_BYTES = 2 ** 20;

/** The body of a request as text, and why it cannot be used. */
export interface SentBody {
  readonly text: string;
  readonly refused?: string;
}

/** Reads the body of a request as text. What is too long is read to its end and not kept. */
export async function readRequestBody(request: IncomingMessage): Promise<SentBody> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (bytes > MOST_BYTES) return { text: '', refused: `The body has more than ${MOST_BYTES} bytes` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { text: '', refused: 'The body is not UTF-8' };
  }
}
