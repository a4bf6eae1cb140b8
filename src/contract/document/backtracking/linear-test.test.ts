import { expect, test } from '@jest/globals';
import { RegExpParser } from '@eslint-community/regexpp';
import { linearTest } from './linear-test.js';

const linear = (source: string) =>
  linearTest(new RegExpParser().parsePattern(source, 0, source.length, { unicode: true }));

/** All texts of up to four characters. */
const textsOf = (characters: readonly string[]): string[] => {
  let texts = [''];
  const all = [...texts];
  for (let i = 0; i < 4; i++) all.push(...(texts = texts.flatMap((text) => characters.map((one) => text + one))));
  return all;
};

test.each([
  ['', 'ab'],
  ['a*a*a*b', 'abc'],
  ['\\s*\\s*\\s*$', ' a\n'],
  ['^[^@]+@[^@]+\\.[^@]+$', 'a@.'],
  ['^a{1,3}b?$', 'ab'],
  ['^(?:a|ab)(?:c|bcd?)$', 'abcd'],
  ['(a?)*?b|c+$', 'abc'],
  ['^(?:a{2}){2}|b{3,}', 'ab'],
  ['\\ba+\\b', 'a _'],
  ['a\\B', 'a _'],
  ['^.$', 'a\n😀'],
  ['[^a]{2}', 'a😀b'],
  ['^\\p{Lu}+', 'aÄ1'],
  ['(?:^a|b$)c?', 'abc'],
  ['[]|a', 'ab'],
  ['^(?:a*)+$', 'ab'],
])('answers as the engine does: %s', (source, characters) => {
  const texts = textsOf([...characters]);
  const matches = linear(source)!;

  expect(texts.map(matches)).toEqual(texts.map((text) => new RegExp(source, 'u').test(text)));
});

test.each(['^(?=a)', '(?<!a)b', '^(a)\\1$', '^(?:a{100}){100}$'])(
  'leaves to the engine what it cannot follow: %s',
  (source) => {
    expect(linear(source)).toBeUndefined();
  },
);
