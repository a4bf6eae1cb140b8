import { expect, test } from '@jest/globals';
import type { Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import { isValid } from './is-valid.js';

const exchange: Exchange = { request: { method: 'GET', url: '/lamp' }, response: { status: 200, body: {} } };
const finding = (severity: Finding['severity']) => ({ severity }) as Finding;

test.each<[string, Exchange, Finding[], boolean]>([
  ['no finding', exchange, [], true],
  ['drift and notices', exchange, [finding('drift'), finding('notice')], true],
  ['expected drift', { ...exchange, expect: [{ code: 'property.undocumented', pointer: '/a' }] }, [], true],
  ['a breaking finding', exchange, [finding('drift'), finding('breaking')], false],
  ['an expected breaking finding', { ...exchange, expect: [{ code: 'schema.enum', pointer: '/a' }] }, [], false],
  ['a body that nobody saw', { ...exchange, response: { status: 200, bodyNotCaptured: true } }, [], false],
])('knows whether an exchange with %s may show anything', (_what, one, findings, valid) => {
  expect(isValid(one, findings)).toBe(valid);
});
