import { expect, test } from '@jest/globals';
import { isJsonText } from './json-text.js';

test.each([
  '{}',
  '{ }',
  '{"a":"b"}',
  '{ "a" : "b" , "c" : "" }',
  '{"a":1}',
  '{"a":"\\u0041"}',
  '{"a":{"b":[]}}',
  '{"é":"😀\u2028\u007f"}',
  '\n{\t"a":"b"\r}',
  'null',
  '"a"',
  ' 1 ',
])('takes %j', (text) => {
  expect(isJsonText(text)).toBe(true);
});

test.each([
  '',
  '{',
  '{"a"}',
  '{"a":}',
  '{"a":"b",}',
  '{"a":"b",,"c":"d"}',
  '{"a":"b" "c":"d"}',
  '{,}',
  '{"a":"b"}}',
  '{"a":"b"}\u00a0',
  '{"a":"\n"}',
  '{"\u0000":"a"}',
  '{"a":"\\x"}',
  "{'a':'b'}",
  '{a:"b"}',
])('refuses %j', (text) => {
  expect(isJsonText(text)).toBe(false);
});
