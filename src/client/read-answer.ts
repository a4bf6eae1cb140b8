import type { CallableContent, CallableOperation } from '../contract/callable-operation.js';
import { essenceOf, isJson } from '../contract/media-type.js';
import { responseOf } from '../contract/response-of.js';
import { callName } from './arguments.js';
import { ApiError } from './errors/api-error.js';
import { ResponseParseError, type ParseFailure } from './errors/response-parse-error.js';
import { readText, type Read } from './read-text.js';
import { retryAfterMs } from './retry-after.js';

/** An answer, read. */
export interface Answer {
  readonly url: string;
  readonly response: Response;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The parsed body of a success; undefined where the contract documents none. */
  readonly data: unknown;
  /** There where the status is outside 2xx. */
  readonly error: ApiError | undefined;
  readonly requestId: string | undefined;
}

/**
 * Reads an answer to its end: the data of a success, or the error of any other status.
 *
 * @throws ResponseParseError where a success does not hold what the contract promises
 */
export async function readAnswer(
  operation: CallableOperation,
  url: string,
  response: Response,
  maxBodyBytes: number,
  signal: AbortSignal,
): Promise<Answer> {
  const headers = Object.fromEntries(response.headers);
  const [requestId] = /^[\w-]{1,64}$/.exec(headers['twilio-request-id'] ?? '') ?? [];
  const read = await readText(response, maxBodyBytes, signal);
  const text = 'text' in read ? read.text : '';
  const shared = { url, response, headers, text, requestId };
  if (response.status < 200 || response.status > 299) {
    const waits = retryAfterMs(headers['retry-after'], Date.now());
    const parts = { status: response.status, body: parsed(text), requestId, retryAfterMs: waits };
    return { ...shared, data: undefined, error: new ApiError(callName(operation), parts) };
  }
  return { ...shared, data: await successData(operation, shared, read), error: undefined };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

async function successData(
  operation: CallableOperation,
  { response, headers, requestId }: Pick<Answer, 'response' | 'headers' | 'requestId'>,
  read: Read,
): Promise<unknown> {
  const fail = (reason: ParseFailure): never => {
    const message = `${callName(operation)} was answered with ${response.status} and an unreadable body: ${reason}`;
    throw new ResponseParseError(message, reason, response.status, requestId);
  };
  if ('failure' in read) return fail(read.failure);
  const content = promisedContent(operation, response.status);
  if (operation.method === 'HEAD' || Object.keys(content).length === 0) return undefined;
  if (read.text === '') return fail('empty');
  const essence = essenceOf(headers['content-type'] ?? '');
  if (!isJson(essence))
    return Object.keys(content).some((key) => !isJson(essenceOf(key))) ? read.text : fail('media-type');
  try {
    return JSON.parse(read.text) as unknown;
  } catch {
    // What tells a cut body from another is loaded for it.
    const { isCut } = await import('../contract/checks/read-body.js').catch(() => ({ isCut: () => false }));
    return fail(isCut(read.text) ? 'cut' : 'not-json');
  }
}

/** What a success must hold. A 2xx that the contract does not know owes the caller the data all the same. */
function promisedContent(operation: CallableOperation, status: number): Readonly<Record<string, CallableContent>> {
  const documented = Object.keys(operation.responses).find((one) => /^2/.test(one));
  const spec = responseOf(operation.responses, status) ?? operation.responses[documented ?? ''];
  return spec?.content ?? {};
}
