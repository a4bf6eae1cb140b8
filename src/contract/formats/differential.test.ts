import { expect, test } from '@jest/globals';
import { isDateTime } from './date-time.js';
import { fromAjvFormats } from './from-ajv-formats.js';
import { isUri } from './uri.js';

/** A stream of numbers from 0 up to 1, the same in every run (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number(state >> 11n) / 2 ** 53;
  };
}

const random = randomFrom(4711);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const TIMES = 5000;

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
    pick(['', '', 'user@', 'user:x@', 'ü@', '@']),
    pick([
      'example.com',
      'EXAMPLE.com',
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
    pick(['', '/', '/a/b', '//a', '/%20', '/%2', '/a b', '/ü', '/{a}', "/a:@!$&'()*+,;=", '/<']),
    pick(['', '', '?a=b', '?', '?ü', '?[a]', '?a?b/']),
    pick(['', '', '#a', '#', '#a#b']),
  ].join('');

function classes(
  one: (text: string) => boolean,
  other: (text: string) => boolean,
  make: () => string,
  tell: (text: string) => string,
) {
  const found = new Map<string, string>();
  let accepted = 0;
  for (let i = 0; i < TIMES; i++) {
    const text = make();
    const [ours, theirs] = [one(text), other(text)];
    if (ours) accepted++;
    if (ours !== theirs) found.set(`${ours ? 'only we take' : 'only ajv-formats takes'}: ${tell(text)}`, text);
  }
  expect(accepted).toBeGreaterThan(TIMES / 200);
  return found;
}

const theirs = (name: string) => {
  const { test } = fromAjvFormats(name);
  return (text: string) => test(text as never);
};

test('date-time differs from ajv-formats in what is stated', () => {
  const found = classes(isDateTime, theirs('date-time'), dateTime, (text) => {
    if (text.includes(' ')) return 'a space instead of T';
    if (/[+-]\d\d(?:\d\d)?$/.test(text)) return 'an offset without a colon';
    return text;
  });

  expect([...found.keys()].sort()).toEqual([
    'only ajv-formats takes: a space instead of T',
    'only ajv-formats takes: an offset without a colon',
  ]);
});

test('uri differs from ajv-formats in what is stated', () => {
  const found = classes(isUri, theirs('uri'), uri, (text) => {
    if (/^https?:(?:\/\/(?:[^/?#]*@)?(?::\d*)?(?:[/?#]|$)|(?!\/\/))/i.test(text)) return 'http without a host';
    if (/:x(?:[/?#]|$)/.test(text)) return 'a port that is no number';
    if (/^[^?#]*[[\]]/.test(text)) return 'brackets in a path';
    return text;
  });

  expect([...found.keys()].sort()).toEqual([
    'only ajv-formats takes: a port that is no number',
    'only ajv-formats takes: brackets in a path',
    'only ajv-formats takes: http without a host',
  ]);
});
