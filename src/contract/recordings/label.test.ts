import { expect, test } from '@jest/globals';
import { ownContract } from '../own.js';
import { labelOf } from './label.js';

test.each([
  ['the host of the contract', 'https://conversations.twilio.com/v1/x'],
  ['a regional host of the contract', 'https://conversations.dublin.ie1.twilio.com/v1/x'],
])('what %s answered is recorded, and the source names it', (_what, url) => {
  const { evidence, source } = labelOf(url, ownContract, true);

  expect(evidence).toBe('recorded');
  expect(source).toContain(new URL(url).host);
});

test.each([
  ['of the stand-in', 'http://127.0.0.1:4010/v1/x'],
  ['of a proxy', 'https://proxy.example.com/v1/x'],
  ['of a host that only begins like the vendor', 'https://conversations.twilio.com.example.net/v1/x'],
  ['of another port', 'https://conversations.twilio.com:8443/v1/x'],
  ['without encryption', 'http://conversations.twilio.com/v1/x'],
])('an answer %s is authored', (_what, url) => {
  const { evidence, source, reason } = labelOf(url, ownContract, true);

  expect(evidence).toBe('authored');
  expect(source).toContain(reason!);
  expect(source).not.toMatch(/^recorded/);
});

test('an answer is authored where nobody checked the certificate', () => {
  expect(labelOf('https://conversations.twilio.com/v1/x', ownContract, false).evidence).toBe('authored');
});

test.each([
  'https://localhost:8443',
  'https://127.0.0.1',
  'https://127.9.9.9',
  'https://[::1]',
  'https://api.localhost',
  'https://0.0.0.0',
])('an answer of this machine (%s) is authored, even where the contract names it as server', (server) => {
  expect(labelOf(`${server}/x`, { servers: [server] }, true).evidence).toBe('authored');
});
