import { setTimeout } from 'node:timers/promises';
import { faults, type FaultyAnswer } from '../../../src/stand-in/faults.js';
import { serve, type TestServer } from '../../../src/stand-in/test-server.js';
import { documentedText } from '../documented-example.js';
import { usualHeaders } from '../usual-headers.js';

export const REQUEST_ID = `RQ${'b'.repeat(32)}`;

/** An answer with the vendor's usual headers. */
export const answer =
  (status: number, body: unknown): FaultyAnswer =>
  (response) =>
    void response.writeHead(status, usualHeaders(REQUEST_ID)).end(JSON.stringify(body));

/** The documented example, with other values in place of some. */
export const conversation = (members: object = {}): FaultyAnswer =>
  answer(200, { ...(JSON.parse(documentedText()) as object), ...members });

/** An error in the vendor's first form. */
export const failure = (status: number, code: number, message: string, more: object = {}): FaultyAnswer =>
  answer(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status, ...more });

export const fault = (name: string): FaultyAnswer => {
  const found = faults[name];
  if (!found) throw new Error(`there is no fault ${name}`);
  return found;
};

export const late =
  (milliseconds: number, then: FaultyAnswer): FaultyAnswer =>
  (response, body) =>
    void setTimeout(milliseconds, undefined, { ref: false }).then(() => then(response, body));

/** A server that gives these answers one after the other, and the last one from then on. */
export async function answering(...answers: FaultyAnswer[]): Promise<TestServer & { readonly times: number[] }> {
  const times: number[] = [];
  const body = documentedText();
  const server = await serve((request, response) => {
    request.resume();
    const next = answers[Math.min(times.length, answers.length - 1)]!;
    times.push(performance.now());
    next(response, body);
  });
  return { ...server, times };
}
