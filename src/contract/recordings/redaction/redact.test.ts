import { expect, test } from '@jest/globals';
import { check } from '../../check.js';
import type { Exchange } from '../../exchange.js';
import { contractFrom } from '../../load.js';
import { redact } from './redact.js';

const contract = contractFrom(
  `openapi: 3.1.0
info: { title: Shop, version: '1' }
servers:
  - url: https://{region}.shop.example/api
    variables: { region: { default: eu, enum: [eu, us] } }
paths:
  /orders/{Id}.{Form}:
    get:
      operationId: readOrder
      parameters:
        - { name: Id, in: path, required: true, schema: { type: string, pattern: '^ord-[0-9]{6}$' } }
        - { name: Form, in: path, required: true, schema: { enum: [json, xml] } }
        - { name: Status, in: query, schema: { enum: [open, closed] } }
        - { name: For, in: query, schema: { type: string } }
      responses:
        '200':
          description: An order.
          headers:
            X-Tier: { schema: { enum: [gold, silver] } }
            X-Shard: { schema: { type: integer } }
            X-Trace: { schema: { type: string, pattern: '^trace:[a-f0-9]{8}$' } }
          content:
            application/json:
              schema:
                type: object
                properties:
                  kind: { const: order }
                  channel: { type: string, pattern: '^whatsapp:\\+[1-9]\\d{6,14}$' }
                  mail: { type: string, format: email }
                  key: { type: string, format: uuid }
                  address: { type: string, format: ipv4 }
                  born: { type: string, format: date, x-pii: standard }
                  gender: { enum: [female, male], x-pii: standard }
                  card: { type: integer, minimum: 1000000, maximum: 9999999 }
                  weight: { type: number }
                  salary: { type: number, x-pii: sensitive }
                  isMember: { type: boolean, x-pii: standard }
                  day: { type: string, format: date }
                  people:
                    type: object
                    patternProperties: { '^p-[a-z]+$': { type: object, properties: { name: { type: string } } } }
                    additionalProperties: false
                  tags: { type: object, propertyNames: { pattern: '^[A-Z]{3}$' }, additionalProperties: { type: string } }
                  self: { type: string, format: uri }
                x-rules:
                  self-is-where-it-was-asked-for:
                    { at: '#/self', equals: '{$origin}/api/orders/{$request.path.Id}.json', says: It is. }
  /orders:
    post:
      operationId: makeOrder
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties: { Name: { type: string }, Status: { enum: [open, closed] }, Count: { type: integer } }
      responses: { '204': { description: Made. } }
`,
  'shop.yaml',
);

const url = 'https://eu.shop.example/api/orders/ord-471123.json?Status=open&For=Anne%20M%c3%bcller&Secret=a';
const body = {
  kind: 'order',
  channel: 'whatsapp:+4915123456789',
  mail: 'anne@example.org',
  key: '0f8fad5b-d9cb-469f-a165-70867728950e',
  address: '192.168.17.201',
  born: '1987-06-05',
  gender: 'female',
  card: 4711234,
  weight: 12.5,
  salary: 4711.5,
  isMember: true,
  day: '2026-03-02',
  people: { 'p-anne': { name: 'Anne' }, 'p-bert': { name: 'Bert' } },
  tags: { VIP: 'Anne' },
  self: 'https://eu.shop.example/api/orders/ord-471123.json',
};
const headers = { 'content-type': 'application/json', 'x-tier': 'gold', 'x-shard': '12', 'x-trace': 'trace:0a1b2c3d' };
const order = (changes: object = {}, at = url): Exchange => ({
  request: { method: 'GET', url: at },
  response: { status: 200, headers, body: { ...body, ...changes } },
});

const redacted = (exchange: Exchange, seed = 3) => {
  const [safe] = redact([exchange], contract, new Uint8Array(32).fill(seed)).exchanges;
  return { ...safe!, body: safe!.response.body as typeof body & Record<string, unknown> };
};

test('an exchange that keeps the contract still does, whatever the key', () => {
  expect(check(order(), contract).map(({ code }) => code)).toEqual(['request.query']);
  for (let seed = 0; seed < 40; seed++)
    expect(check(redacted(order(), seed), contract).map(({ code }) => code)).toEqual(['request.query']);
});

test('what the contract lists stays', () => {
  const { body: safe, request, response } = redacted(order());

  expect(safe).toMatchObject({ kind: 'order', weight: 12.5, day: '2026-03-02' });
  expect(response.headers).toMatchObject({ 'content-type': 'application/json', 'x-tier': 'gold', 'x-shard': '12' });
  expect(request.url).toMatch(/^https:\/\/eu\.shop\.example\/api\/orders\/ord-\d{6}\.json\?Status=open&For=/);
});

test.each(['channel', 'mail', 'key', 'address', 'born', 'card', 'salary'] as const)(
  '%s is another of the same form',
  (name) => {
    const { body: safe } = redacted(order());
    const form = (value: unknown) => String(value).replace(/[a-z]/gi, 'a').replace(/\d/g, '9');

    expect(safe[name]).not.toBe(body[name]);
    if (name !== 'key') expect(form(safe[name])).toHaveLength(form(body[name]).length);
    expect(typeof safe[name]).toBe(typeof body[name]);
  },
);

test('of personal data not even the truth value is left', () => {
  expect(redacted(order()).body.isMember).toBe(false);
  expect(redacted(order({ isMember: false })).body.isMember).toBe(false);
});

test('what the pattern of the contract spells out is not replaced, all else is', () => {
  const { body: safe, response } = redacted(order());

  expect(safe.channel).toMatch(/^whatsapp:\+[1-9]\d{12}$/);
  expect(response.headers!['x-trace']).toMatch(/^trace:[a-f0-9]{8}$/);
  expect(response.headers!['x-trace']).not.toBe('trace:0a1b2c3d');
});

test('keys of maps are data, and keep what the contract asks of keys', () => {
  const { people, tags } = redacted(order()).body;

  expect(Object.keys(people)).not.toContain('p-anne');
  for (const key of Object.keys(people)) expect(key).toMatch(/^p-[a-z]{4}$/);
  expect(Object.keys(tags)[0]).toMatch(/^[A-Z]{3}$/);
});

test('what is equal stays equal, and what is not does not', () => {
  const { body: safe } = redacted(order({ note: 'Anne', title: 'Bert', text: JSON.stringify({ who: 'Anne' }) }));

  expect(safe.note).toBe(Object.values(safe.people)[0]!.name);
  expect([typeof safe.title, safe.title === safe.note]).toEqual(['string', false]);
  expect(JSON.parse(String(safe.text)) as object).toEqual({
    [Object.keys(JSON.parse(String(safe.text)) as object)[0]!]: safe.note,
  });
});

test('exchanges of one run are redacted together', () => {
  const [one, other] = redact([order(), order()], contract, new Uint8Array(32)).exchanges;

  expect(one).toEqual(other);
});

test('different short keys stay different', () => {
  const short = Object.fromEntries([...'0123456789abcdefghijklmnopqrstuvwxyz'].map((key) => [key, key]));

  for (let seed = 0; seed < 10; seed++)
    expect(Object.keys(redacted(order({ meta: short }), seed).body.meta as object)).toHaveLength(36);
});

test('undocumented names stay where they are made of usual words', () => {
  const names = Object.keys(redacted(order({ created_by: null, updatedAt: 1, 'anne@example.org': 2, hunter: 3 })).body);

  expect(names).toEqual(expect.arrayContaining(['created_by', 'updatedAt']));
  for (const name of ['anne@example.org', 'hunter']) expect(names).not.toContain(name);
});

test('a URL keeps its form, and loses user, foreign host and segments', () => {
  const link = 'https://anne:pa55word@shop.anne.example:8080/orders/471123?token=abc&to=anne%40example.org#anne';
  const safe = String(redacted(order({ link })).body.link);

  expect(safe).toMatch(
    /^https:\/\/xxxx:xxxxxxxx@\w{4}\.\w{4}\.\w{7}:\d{4}\/orders\/\d{6}\?token=xxx&to=\w{4}%40\w{7}\.\w{3}#\w{4}$/,
  );
  expect(safe).not.toMatch(/anne|pa55|471123|abc/);
});

test.each([
  ['JSON text with escapes', '{"a":"\\u0041nne\\n\\"x\\"","b":[1.5e3,true,null]}'],
  ['JSON text with a pair of surrogates', '["\\ud83d\\ude00 Anne"]'],
  ['text that is JSON by chance', 'true'],
  ['a lone surrogate', 'Anne \ud800'],
  ['pictures', '🎉🎂 Anne'],
  ['other scripts', 'Страхова 渡辺 김수현 Ελένη'],
])('%s is replaced in its form', (_what, text) => {
  const safe = String(redacted(order({ note: text })).body.note);

  expect(safe).toHaveLength(text.length);
  expect(safe).not.toBe(text);
  if (text.startsWith('{') || text.startsWith('[')) expect(() => JSON.parse(safe) as unknown).not.toThrow();
});

test('the SID of an API key keeps its form alone', () => {
  expect(String(redacted(order({ note: `SK${'0123456789abcdef'.repeat(2)}` })).body.note)).toMatch(
    /^SK([0-9a-f])\1{31}$/,
  );
});

test.each([
  'https://eu.shop.example/api/orders/x/../ord-471123.json',
  'https://eu.shop.example/api/orders\\ord-471123.json',
  'https://eu.shop.example/api/ord-471123/../orders/ord-471123.json',
  'https://eu.shop.example/ord-471123/ord-471123/ord-471123',
  '/api/orders/ord-471123.json',
  'https://ord-471123@eu.shop.example/api/orders/ord-471123.json#ord-471123',
  'https://eu.shop.example/api/orders/%6Frd-471123.json',
  'mailto:ord-471123',
])('nothing of a path is left however it is written: %s', (at) => {
  expect(decodeURIComponent(redacted(order({}, at)).request.url)).not.toMatch(/471123/);
});

test('a form keeps its names, and of its values those that the contract lists', () => {
  const text = 'Name=Anne+M%C3%BCller&Status=open&Count=12&anne=1';
  const exchange = {
    request: {
      method: 'POST',
      url: 'https://us.shop.example/api/orders',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Bearer abc', 'x-api-key': 'def' },
      text,
    },
    response: { status: 204, headers: {} },
  };
  const { request } = redacted(exchange);

  expect(request.text).toMatch(/^Name=\w{4}\+\w%[\dA-F]{2}%[\dA-F]{2}\w{4}&Status=open&Count=12&\w{4}=\d$/);
  expect(request.text).not.toMatch(/anne|ller/i);
  expect(request.headers).toMatchObject({ authorization: 'REDACTED', 'x-api-key': 'REDACTED' });
  expect(check({ request, response: exchange.response }, contract)).toHaveLength(check(exchange, contract).length);
});

test('only what went over the wire is left', () => {
  const more = { ...order(), source: 'of Anne', comment: 'Anne' };

  expect(Object.keys(redact([more], contract, new Uint8Array(32)).exchanges[0]!)).toEqual(['request', 'response']);
});
