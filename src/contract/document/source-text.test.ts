import { expect, test } from '@jest/globals';
import { parseSource } from './source-text.js';

const yaml = 'one: 1\ntwo:\n  three: 3\n  four: [4]\nfive: 5\nsix: 6\nseven: 7\n';

test.each([
  ['/one', { from: 1, lines: ['one: 1', 'two:', '  three: 3'] }],
  ['/two/four/0', { from: 2, lines: ['two:', '  three: 3', '  four: [4]', 'five: 5', 'six: 6'] }],
  ['/two/nowhere', { from: 1, lines: ['one: 1', 'two:', '  three: 3', '  four: [4]'] }],
  ['/seven', { from: 5, lines: ['five: 5', 'six: 6', 'seven: 7', ''] }],
])('shows the lines around %s', (pointer, want) => {
  expect(parseSource(yaml, 'a.yaml').excerpt(pointer)).toEqual(want);
});

test('shows the same of a file with CRLF', () => {
  const source = parseSource(yaml.replaceAll('\n', '\r\n'), 'a.yaml');

  expect(source.excerpt('/one')?.lines).toEqual(['one: 1', 'two:', '  three: 3']);
});

test('shows nothing from far into a line, and cuts long ones', () => {
  const json = JSON.stringify({ a: 'x'.repeat(300), b: 1 });
  const source = parseSource(json, 'a.json');

  expect(source.excerpt('/b')).toBeUndefined();
  expect(source.excerpt('/a')?.lines).toEqual([json.slice(0, 200)]);
});

test('finds the one of two keys of JSON that counts', () => {
  const source = parseSource('{"a": 1,\n"a": {"b": 2}}', 'a.json');

  expect([source.data, source.locate('/a/b')]).toEqual([{ a: { b: 2 } }, { file: 'a.json', line: 2, column: 7 }]);
});
