import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Contract } from '../contract/contract.js';
import { matchOperation } from '../contract/match.js';
import { wireValue } from '../contract/wire-value.js';
import { failure, refusalOf, success, type Answer } from './answers.js';
import { areGood, credentialsIn, type Credentials } from './credentials.js';
import type { SentBody } from './read-request-body.js';
import { refusedRequest } from './refused-request.js';
import { sentFields } from './sent-fields.js';
import type { Memory } from './state/memory.js';

/** What is played. */
export interface Play {
  readonly contract: Contract;
  readonly memory: Memory;
  readonly now: () => number;
  readonly scenario?: string;
  readonly credentials?: Credentials;
}

/** The answer to a request: what the contract refuses first, then the scenario, then what is remembered. */
export function answerTo(
  { method = 'GET', url = '/', headers, socket }: IncomingMessage,
  sent: SentBody,
  { contract, memory, now, scenario, credentials: wanted }: Play,
): Answer {
  if (method === 'OPTIONS') return { status: 204, headers: {}, body: undefined };
  if (!URL.canParse(url, 'http://relative.invalid')) return failure(contract, undefined, 404);
  const match = matchOperation(contract, method, url);
  if ('unknown' in match) return failure(contract, undefined, match.unknown === 'path' ? 404 : 405);
  const { operation, pathParameters } = match;
  const credentials = credentialsIn(headers.authorization);
  if (operation.secured && !areGood(credentials, wanted)) return failure(contract, operation, 401);
  const bad = operation.parameters.some(
    ({ in: place, name, schema, types, itemTypes }) =>
      place === 'path' && !schema.accepts(wireValue(pathParameters[name] ?? '', types, itemTypes)),
  );
  if (bad) return failure(contract, operation, 404);
  const refused = refusedRequest({ method, url, headers: joined(headers) }, sent, match, contract);
  if (refused !== undefined) return refusalOf(contract, operation, { status: 400, message: refused });
  if (scenario !== undefined && /^\d+$/.test(scenario)) return failure(contract, operation, Number(scenario));
  const shown = scenario === undefined ? undefined : success(contract, operation, url, scenario);
  if (shown) return shown;
  const here = `http://127.0.0.1:${socket.localPort}`;
  const host = `http://${headers.host ?? ''}`;
  const call = {
    ...{ operation, pathParameters, now: now() },
    url: new URL(url, URL.canParse(host) ? new URL(host).origin : here),
    sent: sentFields(contract, operation, sent.text, headers['content-type']),
    ...(credentials && { owner: credentials.username }),
  };
  return memory.answer(call) ?? success(contract, operation, url) ?? failure(contract, operation, 404);
}

const joined = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
