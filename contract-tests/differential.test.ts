import { expect, test } from '@jest/globals';
import { tests } from '../generated/tests.js';
import { recording } from './support/cases.js';
import { decisionOnDateTime, decisionOnUri } from './support/format-decisions.js';
import { mutated, type Stock } from './support/mutate.js';
import { plainReference } from './support/plain-reference.js';
import { randomFrom } from './support/random.js';
import { times } from './support/times.js';

/** How many bodies are tried in all; CI asks for a million. */
const BODIES = times(20_000, 1_000_000);

const HEX = 'a'.repeat(32);
const SIDS = ['AC', 'IS', 'MG', 'CH'];
const sidsOf = (prefix: string) => [
  ...[HEX, HEX, HEX.replace(/aaa$/, '0fF')].map((hex) => prefix + hex),
  ...[`${HEX}a`, HEX.slice(1), HEX.replace(/a$/, 'g')].map((hex) => prefix + hex),
  `${prefix === 'AC' ? 'CH' : 'AC'}${HEX}`,
];
const JSON_TEXTS = ['{}', '{ "a": "b" }', '{"a":[1,{"b":null}]}', 'null', '"a"', '{"a":"b",}', '{', '', '{"a":"\\x"}'];

const stock: Stock = {
  texts: {
    date: [
      ...['2015-12-16T22:18:37Z', '2016-02-29T00:00:00z', '2016-12-31t23:59:60.5Z', '2017-01-01T00:59:60+01:00'],
      ...[
        '2015-12-16T22:18:37.123+23:59',
        '2015-02-29T00:00:00Z',
        '2015-12-16T22:18:37',
        '2016-12-31T23:58:60Z',
        '1900-02-29T00:00:00Z',
      ],
      ...['2015-12-16 22:18:37Z', '2015-12-16T22:18:37+0100', '2015-12-16T22:18:37-01', '2015-12-16'],
    ],
    uri: [
      ...['https://example.com/a_b?c=d#e', 'HTTP://[::1]:80/', 'urn:a:b', 'https://user@127.0.0.1/%20', 'a:'],
      ...[
        'https://example.com/ü',
        '/v1/Services',
        'https://[1::2::3]/',
        'https://[::1.2.3]/',
        'https://[::1.2.3.4]/',
        'https://[1:2:3:4::5:6:7:8]/',
        'https://example.com/%2',
        'https://a b/',
      ],
      ...['https://', 'https:/a', 'https://a@b@c/', 'https://example.com:x/', 'a:/[::1]/b'],
    ],
    ...Object.fromEntries(SIDS.map((prefix) => [prefix, sidsOf(prefix)])),
    state: ['active', 'inactive', 'closed', 'initializing', 'Active', 'paused'],
    json: JSON_TEXTS,
    text: ['', 'a', 'é', 'a'.repeat(256), '😀'.repeat(256), '😀'.repeat(257), 'a'.repeat(257), 'a'.repeat(513)],
  },
  kindOf(text) {
    if (/^\d{4}-/.test(text)) return 'date';
    if (/^[A-Z]{2}a{32}/.test(text)) return text.slice(0, 2);
    if (/^[a-z]+:/i.test(text)) return 'uri';
    if (JSON_TEXTS.includes(text) || text.startsWith('{')) return 'json';
    return ['active', 'inactive', 'closed', 'initializing'].includes(text) ? 'state' : 'text';
  },
  values: [null, null, null, true, 0, -1, 1.5, 404, 1e21, 'a', '{}', 'https://example.com/', {}, { a: 1 }, [], [{}]],
  names: [
    'code',
    'detail',
    'details',
    'errors',
    'instance',
    'sid',
    'timers',
    'bindings',
    'more_info',
    'pointer',
    'new',
  ],
};

/** Plain ajv takes the names that every object inherits for evaluated where alternatives decide what is. */
const INHERITED = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];

const { response } = tests;
const conversation = Object.keys(response).find((pointer) => pointer.includes('/get/responses/200/'))!;
const [json, problem] = ['content/application~1json/schema', 'content/application~1problem+json/schema'];
const error = '#/components/responses/NotFound/';
const serverError = '#/components/responses/InternalServerError/';
const compared: [name: string, accepts: (value: unknown) => boolean, files: string[], names: string[]][] = [
  ['Conversation', response[conversation]!, ['fetch-by-sid', 'fetch-by-unique-name'], INHERITED],
  ['ErrorBody', response[error + json]!, ['error-404-with-details', 'problem-400-as-json'], []],
  ['ServerErrorBody', response[serverError + json]!, ['error-500', 'error-500-with-code', 'problem-503'], []],
  ['ProblemDetails', response[error + problem]!, ['problem-404', 'problem-400'], INHERITED],
];

/** A body without the texts on which a decision of ours is stated, and which decisions these were. */
function decided(body: unknown, taker: string): { rest: unknown; decisions: string[] } {
  const decisions: string[] = [];
  const text = JSON.stringify(body, (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    const [onDate, onUri] = [decisionOnDateTime(value), decisionOnUri(value)];
    const decision = onDate ?? onUri;
    if (!decision?.startsWith(taker)) return value;
    decisions.push(decision);
    return onDate === undefined ? 'https://example.com/' : '2015-12-16T22:18:37Z';
  });
  return { rest: JSON.parse(text), decisions };
}

test.each(compared)(
  'the quick test of %s differs from plain ajv in what is stated alone',
  (name, accepts, files, names) => {
    const reference = plainReference(name);
    const random = randomFrom(20151216);
    const bases = files.map((file) => JSON.stringify(recording(`${file}.json`).response.body));
    const all = { ...stock, names: [...stock.names, ...names] };
    const counts = { valid: 0, invalid: 0, decided: 0 };
    const decisions = new Set<string>();
    const unexplained: string[] = [];
    for (let i = 0; i < BODIES / compared.length; i++) {
      const body = mutated(random.pick(bases), random.below(5), all, random);
      const [ours, theirs] = [accepts(body), reference(body)];
      counts[ours ? 'valid' : 'invalid']++;
      if (ours === theirs) continue;
      counts.decided++;
      const found = decided(body, ours ? 'only we take' : 'only ajv-formats takes');
      const isDecided = found.decisions.length > 0 && accepts(found.rest) && reference(found.rest);
      if (isDecided) found.decisions.forEach((decision) => decisions.add(decision));
      else if (unexplained.length < 5) unexplained.push(JSON.stringify(body));
    }

    process.stdout.write(`${name}: ${JSON.stringify(counts)}\n`);
    expect(unexplained).toEqual([]);
    expect(counts.valid).toBeGreaterThan(BODIES / compared.length / 5);
    expect(counts.invalid).toBeGreaterThan(BODIES / compared.length / 5);
    const onDates = ['white space instead of T', 'an offset without a colon'];
    const onUris = ['a port that is no number', 'brackets in a path', 'http without a host', 'two @ in an authority'];
    const ajvTakes = [...onUris, ...(name === 'Conversation' ? onDates : [])].sort();
    expect([...decisions].sort()).toEqual([
      ...ajvTakes.map((decision) => `only ajv-formats takes: ${decision}`),
      'only we take: a scheme with nothing behind it',
    ]);
  },
  600_000,
);
