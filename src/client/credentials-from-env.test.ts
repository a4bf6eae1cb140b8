import { expect, test } from '@jest/globals';
import { createConversationsClient, credentialsFromEnv } from '../index.js';

const account = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'token' };
const key = { TWILIO_API_KEY: 'SK1', TWILIO_API_SECRET: 'secret' };

test.each([
  [account, { accountSid: 'AC1', authToken: 'token' }],
  [key, { apiKey: 'SK1', apiSecret: 'secret' }],
  [
    { TWILIO_API_KEY: 'SK1', TWILIO_API_KEY_SECRET: 'secret' },
    { apiKey: 'SK1', apiSecret: 'secret' },
  ],
  [
    { ...account, ...key },
    { apiKey: 'SK1', apiSecret: 'secret' },
  ],
  [
    { ...key, TWILIO_ACCOUNT_SID: 'AC1' },
    { apiKey: 'SK1', apiSecret: 'secret' },
  ],
  [
    { ...account, TWILIO_API_KEY: '' },
    { accountSid: 'AC1', authToken: 'token' },
  ],
  [
    { ...key, TWILIO_EDGE: 'dublin', TWILIO_REGION: 'ie1' },
    { apiKey: 'SK1', apiSecret: 'secret', edge: 'dublin', region: 'ie1' },
  ],
])('reads %j', (env, want) => {
  const options = credentialsFromEnv(env);
  expect(options).toEqual(want);
  expect(() => createConversationsClient(options)).not.toThrow();
});

test.each([
  [{}, 'no credentials'],
  [{ TWILIO_ACCOUNT_SID: 'AC1' }, 'TWILIO_AUTH_TOKEN'],
  [{ TWILIO_AUTH_TOKEN: 'token' }, 'TWILIO_ACCOUNT_SID'],
  [{ TWILIO_API_KEY: 'SK1', ...account }, 'TWILIO_API_SECRET'],
  [{ TWILIO_API_SECRET: 'secret', ...account }, 'TWILIO_API_KEY'],
  [{ ...key, TWILIO_EDGE: 'dublin' }, 'a regional host: TWILIO_EDGE and TWILIO_REGION go together'],
  [{ ...key, TWILIO_REGION: 'ie1' }, 'a regional host: TWILIO_EDGE and TWILIO_REGION go together'],
])('refuses %j', (env, message) => {
  const read = () => credentialsFromEnv(env);
  expect(read).toThrow(expect.objectContaining({ name: 'InvalidArgumentError', argument: 'env' }));
  expect(read).toThrow(message);
});
