import type { Exchange } from '../../src/contract/exchange.js';
import type { Random } from './random.js';

const HEADERS: readonly (readonly [string, unknown])[] = [
  ...[['date', 'today'] as const, ['server', 'a'] as const, ['x-new', '1'] as const, ['sunset', 'soon'] as const],
  ...[['authorization', 'Basic YTpi'] as const, ['authorization', '***'] as const, ['constructor', 'x'] as const],
  ...[['content-type', 'text/html'] as const, ['content-type', 'application/problem+json'] as const],
  ...[['access-control-max-age', '1'] as const, [':status', '200'] as const, ['X-Cache', 'Hit'] as const],
  ...[['x-rate-remaining', '-1'] as const, ['x-request-ref', 'rq-0a1b2c3d4e5f'] as const, ['date', 7] as const],
];
const URL_PIECES = [
  ...[
    '%2e',
    '%20',
    '..',
    '.',
    '//',
    '\\',
    '?',
    '#',
    '@',
    'é',
    ' ',
    '\t',
    ':443',
    ':80',
    'A',
    '/',
    '/./',
    '|',
    '{',
    '^',
  ],
  ...[
    '?page_size=7',
    '?x=1',
    'HTTPS://',
    'http://',
    'blob:',
    'user:pw@',
    'stats',
    'a.b',
    '.a',
    '0',
    'CH',
    'é',
    '%',
    '%zz',
  ],
];

/** Changes an exchange in one or two places that chance picks: its URL, method, status, headers or body. */
export function varied(exchange: Exchange, others: readonly Exchange[], random: Random): unknown {
  const copy = structuredClone(exchange) as unknown as Record<'request' | 'response', Record<string, unknown>>;
  for (let i = 0; i <= random.below(2); i++) vary(copy, random.pick(others), random);
  return copy;
}

type Draft = Record<'request' | 'response', Record<string, unknown>>;

function vary(draft: Draft, other: Exchange, random: Random): void {
  const message = random.pick([draft.request, draft.response]);
  const change = random();
  if (change < 0.3) draft.request.url = edited(String(draft.request.url), URL_PIECES, random);
  else if (change < 0.35) draft.request.url = other.request.url;
  else if (change < 0.6) {
    const [name, value] = random.pick(HEADERS);
    const headers = (message.headers ?? {}) as Record<string, unknown>;
    if (random() < 0.3) delete headers[random.pick(Object.keys(headers)) ?? ''];
    message.headers = { ...headers, [name]: value };
  } else if (change < 0.65) draft.request.method = random.pick(['GET', 'get', 'HEAD', 'DELETE', 'PUT', 'constructor']);
  else if (change < 0.7) draft.response.status = random.pick([200, 201, 204, 404, 299, 500]);
  else if (change < 0.75) draft.response.headers = other.response.headers;
  else if (change < 0.8) moveToText(draft.response, random);
  else if (change < 0.85) delete message[random.pick(['body', 'headers', 'text'])];
  else if (change < 0.87) message.bodyNotCaptured = true;
  else if (draft.response.body !== null && typeof draft.response.body === 'object') {
    const body = draft.response.body as Record<string, unknown>;
    const name = random.pick(Object.keys(body)) ?? 'x';
    const members: unknown[] = Object.values(other.response.body ?? {});
    const pool = [...members, null, 1, 'x', {}];
    body[name] = random.pick(pool);
  }
}

function moveToText(message: Record<string, unknown>, random: Random): void {
  if (!('body' in message)) return;
  message.text = random.pick(['', '\ufeff']) + JSON.stringify(message.body);
  delete message.body;
}

/** A text with a piece put into it, or in the place of up to two characters. */
export function edited(text: string, pieces: readonly string[], random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(pieces) + text.slice(at + random.below(3));
}
