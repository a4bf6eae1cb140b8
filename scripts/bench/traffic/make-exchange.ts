import type { Random } from '../../../contract-tests/support/random.js';
import { documentedExchange } from '../documented-example.js';
import { usualHeaders } from '../usual-headers.js';

export type Json = Record<string, unknown>;

/** An exchange while it is made. */
export interface Draft {
  readonly request: { method: string; url: string; headers: Json };
  readonly response: { status: number; headers: Json; body: Json };
}

const NAMES = [
  'Customer care',
  'Rückfrage zur Rechnung',
  '配送のお問い合わせ',
  'Order',
  'Delivery',
  'Escalation',
  'Trial',
  'Win-back',
];
const AGENTS = ['billing/3.2.1 node/20', 'support-desk/1.9 (worker)'];
const TOPICS = ['feedback', 'returns', 'billing', 'delivery'];

/** Makes an exchange that keeps the contract, as an application that reads conversations would log it. */
export function makeExchange(i: number, random: Random): Draft {
  const kind = random();
  const [service, sid, account, messaging] = ['IS', 'CH', 'AC', 'MG'].map((prefix) => prefix + hex(random));
  const uniqueName = kind < 0.12 || random() < 0.5 ? `order-${100_000 + i}` : null;
  const asked = kind < 0.12 ? uniqueName! : sid!;
  const path = `/v1/Services/${service}/Conversations/`;
  const request = {
    method: 'GET',
    url: `https://conversations.twilio.com${path}${asked}`,
    headers: { accept: 'application/json', 'user-agent': random.pick(AGENTS) },
  };
  if (kind > 0.97)
    return { request, response: { status: 404, headers: headers(random), body: notFound(path + asked) } };
  const created = random.below(100_000_000);
  const url = `https://conversations.twilio.com${path}${sid}`;
  const { body } = documentedExchange().response as { body: Json };
  const values: Json = {
    ...{ sid, url, account_sid: account, chat_service_sid: service, messaging_service_sid: messaging },
    links: Object.fromEntries(
      ['export', 'messages', 'webhooks', 'participants'].map((name) => [name, `${url}/${capital(name)}`]),
    ),
    state: random() < 0.7 ? 'active' : random.pick(['inactive', 'closed', 'initializing']),
    timers: timers(created, random),
    bindings: random() < 0.5 ? null : {},
    attributes:
      random() < 0.02 ? '{"tags":["a","b"]}' : `{ "topic": "${random.pick(TOPICS)}", "priority": ${random.below(9)} }`,
    friendly_name: random.pick(NAMES) + ' ' + i,
    unique_name: uniqueName,
    date_created: date(created),
    date_updated: date(created + random.below(1_000_000)),
  };
  return {
    request,
    response: {
      status: 200,
      headers: headers(random),
      body: Object.fromEntries(Object.keys(body).map((name) => [name, values[name]])),
    },
  };
}

function headers(random: Random): Json {
  const isCached = random() < 0.1;
  return {
    ...usualHeaders(`RQ${hex(random)}`),
    'twilio-request-duration': (random.below(900) / 1000).toFixed(3),
    'twilio-concurrent-requests': String(1 + random.below(9)),
    date: new Date(1.7e12 + random.below(1_000_000_000) * 1000).toUTCString(),
    ...(isCached && { via: '1.1 edge (CloudFront)', 'x-cache': 'Miss from cloudfront', 'x-amz-cf-pop': 'DUB56-P1' }),
  };
}

const notFound = (path: string): Json => ({
  code: 20404,
  message: `The requested resource ${path} was not found`,
  more_info: 'https://www.twilio.com/docs/errors/20404',
  status: 404,
});

function timers(created: number, random: Random): Json {
  const kind = random();
  return {
    ...(kind < 0.3 && { date_closed: date(created + 3_000_000) }),
    ...(kind < 0.4 && { date_inactive: date(created + 2_000_000) }),
  };
}

const date = (seconds: number): string => `${new Date(1.6e12 + seconds * 1000).toISOString().slice(0, 19)}Z`;

const hex = (random: Random): string =>
  Array.from({ length: 4 }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
