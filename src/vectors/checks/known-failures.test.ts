import { describe, expect, test } from '@jest/globals';
import type { Check } from './check.js';
import { readKnownFailures, withKnownFailures } from './known-failures.js';

const read = (text: string) => readKnownFailures(text, 'x.txt');

test('reads a step, an id and a reason a line', () => {
  expect(read('# about\n\nsend a  # no escapes\ndecode a # 1 # 2\n')).toEqual([
    { what: 'send a', reason: 'no escapes' },
    { what: 'decode a', reason: '1 # 2' },
  ]);
});

test.each(['send a', 'send a #', 'a # reason', 'dance a # reason', 'send a b # reason', 'send a # 1\nsend a # 2'])(
  'refuses %p and names the line',
  (text) => {
    expect(() => read(text)).toThrow(/^x\.txt:\d must be a step, an id and a reason, once/);
  },
);

describe('a list of known failures', () => {
  const check = (outcome: Check['outcome']): Check => ({ step: 'send', id: 'a', outcome });
  const known = read('send a # no escapes');

  test('lets what is on it fail', () => {
    expect(withKnownFailures([check('failed')], known, true)).toEqual([
      { step: 'send', id: 'a', outcome: 'known', says: 'no escapes' },
    ]);
  });

  test.each(['passed', 'skipped'] as const)('fails for what is on it and %s', (outcome) => {
    expect(withKnownFailures([check(outcome)], known, true)).toEqual([
      { ...check('failed'), says: `is on the list of known failures, and ${outcome}: take it off` },
    ]);
  });

  test('is no excuse for what was not tried', () => {
    const untried = { ...check('failed'), untried: true } as const;
    expect(withKnownFailures([untried], known, true)).toEqual([untried]);
  });

  test('fails for what the kit no longer has', () => {
    expect(withKnownFailures([], known, true)).toMatchObject([{ step: 'send', id: 'a', outcome: 'failed' }]);
    expect(withKnownFailures([], known, false)).toEqual([]); // the list of another kit
  });

  test('says nothing of another step of the same vector', () => {
    const judged = { ...check('failed'), step: 'judge' } as const;
    expect(withKnownFailures([judged, check('failed')], known, true)[0]).toEqual(judged);
  });
});
