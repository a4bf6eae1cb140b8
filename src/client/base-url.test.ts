import { expect, test } from '@jest/globals';
import { resolveBaseUrl, type HostOptions } from './base-url.js';

const servers = ['https://api.example.com', 'https://api.{edge}.{region}.example.com'];

test.each([
  [{}, 'https://api.example.com'],
  [{ edge: 'dublin', region: 'ie1' }, 'https://api.dublin.ie1.example.com'],
  [{ baseUrl: 'https://proxy.example.com/' }, 'https://proxy.example.com'],
  [{ baseUrl: 'https://proxy.example.com/a/b//' }, 'https://proxy.example.com/a/b'],
  [{ baseUrl: 'http://localhost:8080' }, 'http://localhost:8080'],
  [{ baseUrl: 'http://127.0.0.1:1/x' }, 'http://127.0.0.1:1/x'],
  [{ baseUrl: 'http://[::1]:1' }, 'http://[::1]:1'],
  [{ baseUrl: 'http://example.com', allowInsecureHttp: true }, 'http://example.com'],
])('makes of %j the base URL %s', (options, want) => {
  expect(resolveBaseUrl(options, servers)).toBe(want);
});

test.each([
  [{ edge: 'dublin' }, 'region'],
  [{ region: 'ie1' }, 'edge'],
  [{ edge: 'dublin', region: '' }, 'region'],
  [{ edge: 'evil.com/', region: 'ie1' }, 'edge'],
  [{ edge: 'dublin', region: 'ie1@evil.com' }, 'region'],
  [{ baseUrl: 'https://example.com', edge: 'dublin', region: 'ie1' }, 'baseUrl'],
  [{ baseUrl: '' }, 'baseUrl'],
  [{ baseUrl: '/v1' }, 'baseUrl'],
  [{ baseUrl: 'http://example.com' }, 'baseUrl'],
  [{ baseUrl: 'http://localhost.example.com' }, 'baseUrl'],
  [{ baseUrl: 'http://127.0.0.1.example.com' }, 'baseUrl'],
  [{ baseUrl: 'file:///etc' }, 'baseUrl'],
  [{ baseUrl: 'https://user:x@example.com' }, 'baseUrl'],
  [{ baseUrl: 'https://example.com/?a=b' }, 'baseUrl'],
  [{ baseUrl: 'https://example.com/?' }, 'baseUrl'],
  [{ baseUrl: 'https://example.com/#' }, 'baseUrl'],
])('refuses %j', (options, argument) => {
  const error = expect.objectContaining({ name: 'InvalidArgumentError', argument });
  expect(() => resolveBaseUrl(options as HostOptions, servers)).toThrow(error);
});

test('asks for a base URL where the contract names no server', () => {
  expect(() => resolveBaseUrl({}, [])).toThrow('baseUrl is needed');
});
