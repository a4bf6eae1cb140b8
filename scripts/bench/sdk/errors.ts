import type { FaultyAnswer } from '../../../src/stand-in/faults.js';
import { ids } from '../documented-example.js';
import { answering, failure, fault, REQUEST_ID } from './answers.js';
import { findText } from './find-text.js';
import { kindOf, outcomeOf } from './outcome.js';
import type { Connected } from './party.js';
import type { Situation } from './situation.js';

const failing = (
  name: string,
  answer: FaultyAnswer,
  say: (error: Error, connected: Connected) => string,
  promise: RegExp,
): Situation => ({
  name,
  async run(party) {
    const { url } = await answering(answer);
    const connected = party.connect(url, { maxRetries: 0 });
    const { error } = await outcomeOf(() => connected.fetch(ids));
    return error ? say(error, connected) : 'no error';
  },
  promise,
});

const DETAIL = 'The auth token was rotated a minute ago';

const onError = (error: Error, text: string): string => {
  const at = findText(error, text);
  return at === undefined ? 'not on the error' : `on the error: .${at}`;
};

/** Where the id is, on the error or, failing that, on the client, which holds the last one alone. */
function requestId(error: Error, { client }: Connected): string {
  const onClient = findText(client, REQUEST_ID);
  const said = onError(error, REQUEST_ID);
  return said.startsWith('on') || onClient === undefined ? said : `${said}; on the client: .${onClient}`;
}

const nameAndStatus = (error: Error): string =>
  `${kindOf(error)}, .name ${error.name}, .status ${String((error as { status?: unknown }).status)}`;

/** What an error tells whoever catches it. */
export const errorSituations: readonly Situation[] = [
  failing('404: the request id of the answer', failure(404, 20404, 'Not found'), requestId, /^on the error: /),
  failing(
    '401 with a detail in the body',
    failure(401, 20003, 'Authenticate', { detail: DETAIL }),
    (error) => onError(error, DETAIL),
    /^on the error: /,
  ),
  failing('500 with an empty body', fault('empty-500'), nameAndStatus, /^ApiError, .name ApiError, .status 500$/),
  failing('502 with a page in HTML', fault('html-502'), nameAndStatus, /^ApiError, .name ApiError, .status 502$/),
];
