import type { Exchange } from '../../exchange.js';
import { join } from '../../pointer.js';
import type { Mutations } from '../mutant.js';
import { contentsOf } from './content.js';
import { foreseen } from './foreseen.js';
import type { BodyScene } from './response-body.js';
import type { Scene } from './scene.js';
import { oneWay, together } from './try-attempt.js';

/** Mutants of a response body as a whole: missing, no JSON, cut, or there where none is documented. */
export function wholeBodyMutations({ exchange, response }: Scene, body: BodyScene | undefined): Mutations {
  const { body: parsed, text = '', bodyNotCaptured } = exchange.response;
  if (!response || bodyNotCaptured || exchange.request.method.toUpperCase() === 'HEAD') return together([]);
  const isDocumented = contentsOf(response).length > 0;
  const hasBody = parsed !== undefined || text !== '';
  const clause = isDocumented ? join(response.pointer, 'content') : response.pointer;
  const attempt = (kind: string, says: string, code: string, changed: string | undefined): Mutations => {
    const outcome = { exchange: withText(exchange, changed), foreseen: [foreseen(code, 'response.body', '', clause)] };
    return oneWay({ kind, name: 'response', says, clause, outcome });
  };
  if (!isDocumented)
    return hasBody ? together([]) : attempt('body-undocumented', 'has a body', 'body.undocumented', '{}');
  if (!hasBody) return together([]);
  const whole =
    body?.isJson && typeof body.body === 'object' && body.body !== null ? JSON.stringify(body.body) : undefined;
  return together([
    attempt('body-missing', 'has no body', 'body.missing', undefined),
    ...(body?.isJson ? [attempt('body-not-json', 'is no JSON', 'body.not-json', '<!doctype html>')] : []),
    ...(whole === undefined ? [] : [attempt('body-cut', 'is cut', 'body.cut', whole.slice(0, -1))]),
  ]);
}

function withText(exchange: Exchange, text: string | undefined): Exchange {
  const { body: _body, text: _text, ...response } = exchange.response;
  return { ...exchange, response: text === undefined ? response : { ...response, text } };
}
