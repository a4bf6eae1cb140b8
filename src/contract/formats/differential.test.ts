import { expect, test } from '@jest/globals';
import { decisionOnDateTime, decisionOnUri } from '../../../contract-tests/support/format-decisions.js';
import { randomFrom } from '../../../contract-tests/support/random.js';
import { isDateTime } from './date-time.js';
import { fromAjvFormats } from './from-ajv-formats.js';
import { isUri } from './uri.js';

const random = randomFrom(4711);
const { pick } = random;
const TIMES = 50_000;

const dateTime = () =>
  [
    pick(['2015', '2016', '1900', '2000', '0000', '9999', '215']),
    pick(['-', '-', '-', '-', '']),
    pick(['01', '02', '04', '06', '12', '00', '13', '2']),
    '-',
    pick(['01', '28', '29', '30', '31', '00', '32']),
    pick(['T', 'T', 'T', 't', ' ', '_', '']),
    pick(['00', '23', '22', '12', '24', '05']),
    ':',
    pick(['00', '59', '29', '60']),
    pick([':00', ':59', ':60', ':60', ':61', '']),
    pick(['', '', '.5', '.123456', '.', ',5']),
    pick(['Z', 'Z', 'z', '+00:00', '-01:00', '+05:30', '+0100', '+01', '-24:00', '+23:59', '', '+01:60']),
  ].join('');

const uri = () =>
  [
    pick(['https', 'http', 'HTTP', 'ftp', 'urn', '', '1a', 'a+b-c.d']),
    pick([':', ':', ':', '']),
    pick(['//', '//', '//', '/', '']),
    pick(['', '', 'user@', 'user:x@', 'ü@', '@', 'a@b@']),
    pick([
      'example.com',
      'EXAMPLE.com',
      '',
      '',
      '127.0.0.1',
      '[::1]',
      '[::1',
      '[1::2::3]',
      'a_b',
      'bücher',
      '%41',
      '999.1.1.1',
      '[v1.a]',
      '[::1.2.3.4]',
    ]),
    pick(['', '', ':80', ':', ':x']),
    pick(['', '', '/', '/a/b', '//a', '/%20', '/%2', '/a b', '/ü', '/{a}', "/a:@!$&'()*+,;=", '/<']),
    pick(['', '', '?a=b', '?', '?ü', '?[a]', '?a?b/']),
    pick(['', '', '#a', '#', '#a#b']),
  ].join('');

function differences(
  ours: (text: string) => boolean,
  name: string,
  make: () => string,
  decision: (text: string) => string | undefined,
): string[] {
  const { test: reference } = fromAjvFormats(name);
  const found = new Set<string>();
  let accepted = 0;
  for (let i = 0; i < TIMES; i++) {
    const text = make();
    const [one, other] = [ours(text), reference(text as never)];
    if (one) accepted++;
    if (one !== other) found.add(decision(text) ?? `${one ? 'only we take' : 'only ajv-formats takes'}: ${text}`);
  }
  expect(accepted).toBeGreaterThan(TIMES / 200);
  return [...found].sort();
}

test('date-time differs from ajv-formats in what is stated', () => {
  expect(differences(isDateTime, 'date-time', dateTime, decisionOnDateTime)).toEqual([
    'only ajv-formats takes: an offset without a colon',
    'only ajv-formats takes: white space instead of T',
  ]);
});

test('uri differs from ajv-formats in what is stated', () => {
  expect(differences(isUri, 'uri', uri, decisionOnUri)).toEqual([
    'only ajv-formats takes: a port that is no number',
    'only ajv-formats takes: brackets in a path',
    'only ajv-formats takes: http without a host',
    'only ajv-formats takes: two @ in an authority',
    'only we take: a scheme with nothing behind it',
  ]);
});
