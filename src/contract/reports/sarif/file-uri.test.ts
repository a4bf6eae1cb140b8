import { expect, test } from '@jest/globals';
import { fileUri } from './file-uri.js';

test.each([
  { given: 'spec/openapi.yaml', want: 'spec/openapi.yaml' },
  { given: './a b/ü.json', want: './a%20b/%C3%BC.json' },
  { given: '../a?b#c.har', want: '../a%3Fb%23c.har' },
  { given: 'https://evil.example/a', want: 'https%3A//evil.example/a' },
  { given: 'javascript:alert(1)', want: 'javascript%3Aalert(1)' },
  { given: '/home/a.yaml', want: 'file:///home/a.yaml' },
  { given: '//evil.example/a', want: 'file:///evil.example/a' },
  { given: 'C:\\specs\\a.yaml', want: 'file:///C:/specs/a.yaml' },
  { given: 'a\ud800', want: 'a%EF%BF%BD' },
  { given: '-', want: '-' },
])('writes $given as $want', ({ given, want }) => {
  expect(fileUri(given)).toBe(want);
});
