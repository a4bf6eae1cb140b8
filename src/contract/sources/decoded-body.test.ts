import { expect, test } from '@jest/globals';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { decodedBody } from './decoded-body.js';

const TEXT = '{"name":"Rex ü"}';
const plain = Buffer.from(TEXT);

test.each<[string, Buffer, string | undefined]>([
  ['plain', plain, undefined],
  ['gzip', gzipSync(plain), 'gzip'],
  ['gzip without its header', gzipSync(plain), undefined],
  ['deflate', deflateSync(plain), 'deflate'],
  ['deflate without its wrapper', deflateRawSync(plain), 'deflate'],
  ['brotli', brotliCompressSync(plain), ' BR '],
  ['plain under the header of gzip', plain, 'gzip'],
  ['plain under the header of brotli', plain, 'br'],
  ['plain under a header of nobody', plain, 'constructor'],
])('reads bytes that are %s', (_what, bytes, encoding) => {
  expect(decodedBody(bytes, encoding)).toBe(TEXT);
});

test('does not guess what zstd holds', () => {
  expect(decodedBody(Buffer.from('28b52ffd00', 'hex'), 'zstd')).toBeUndefined();
});
