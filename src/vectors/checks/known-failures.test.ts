import { describe, expect, test } from '@jest/globals';
import type { Check } from './check.js';
import { readKnownFailures, withKnownFailures } from './known-failures.js';

const read = (text: string) => readKnownFailures(text, 'x.txt');

test('reads a step, an id and a reason a line', () => {
  expect(read('# about\n\nsend a  # no escapes\ndecode a # 1 # 2\n')).toEqual([
    { step: 'send', id: 'a', count: 1, reason: 'no escapes' },
    { step: 'decode', id: 'a', count: 1, reason: '1 # 2' },
  ]);
});

test('reads how many fail of those that a star stands for', () => {
  expect(read('send *-dot 12  # taken out')).toEqual([{ step: 'send', id: '*-dot', count: 12, reason: 'taken out' }]);
});

test.each([
  'send a',
  'send a #',
  'a # reason',
  'dance a # reason',
  'send a b # reason',
  'send a # 1\nsend a # 2',
  'send a* # reason',
  'send a 2 # reason',
  'send a* 0 # reason',
])('refuses %p and names the line', (text) => {
  expect(() => read(text)).toThrow(/^x\.txt:\d must be a step, an id and a reason, once/);
});

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

describe('a line for many vectors', () => {
  const failed = (id: string): Check => ({ step: 'send', id, outcome: 'failed' });
  const passed = (id: string): Check => ({ step: 'send', id, outcome: 'passed' });
  const hold = (checks: readonly Check[], list: string, whole = true) => withKnownFailures(checks, read(list), whole);

  test('lets as many fail as it says, and what passes pass', () => {
    expect(hold([failed('a-x-b'), passed('a-y-b'), failed('a--b')], 'send a-*-b 2 # lists')).toEqual([
      { ...failed('a-x-b'), outcome: 'known', says: 'lists' },
      passed('a-y-b'),
      { ...failed('a--b'), outcome: 'known', says: 'lists' },
    ]);
  });

  test.each([
    [1, [failed('a'), failed('aa')], 'is for 1 known failures, and there are 2'],
    [2, [failed('a'), passed('aa')], 'is for 2 known failures, and there are 1'],
    [1, [failed('b')], 'is on the list of known failures, and the kit has no such vector'],
  ])('fails where another number than %d fails', (count, checks, says) => {
    expect(hold(checks, `send a* ${count} # lists`).at(-1)).toEqual({ ...failed('a*'), says });
    expect(hold(checks, `send a* ${count} # lists`, false)).toHaveLength(checks.length); // the list of another kit
  });

  test('is not for what stands on a line before it', () => {
    expect(hold([failed('ab'), failed('ac')], 'send ab # one\nsend a* 1 # two').map(({ says }) => says)).toEqual([
      'one',
      'two',
    ]);
  });

  test.each([
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*b*', 'abc', true],
    ['a*b*c', 'a.b.b.c', true],
    ['a*b*c', 'acb', false],
    ['a.*', 'axb', false],
  ])('%s for %s: %p', (id, other, fits) => {
    expect(hold([failed(other)], `send ${id} 1 # lists`)[0]!.outcome).toBe(fits ? 'known' : 'failed');
  });
});
