import { expect, test } from '@jest/globals';
import { environmentSecrets } from './environment-secrets.js';

test('knows what was sent to authenticate, one by one and as it goes over the wire', () => {
  expect(environmentSecrets({}, { apiKey: 'SKx', apiSecret: 'y' })).toEqual(['SKx', 'y', btoa('SKx:y')]);
  expect(environmentSecrets({}, { accountSid: 'ACx', authToken: 'y' })).toContain('y');
});

test.each(['GITHUB_TOKEN', 'NPM_AUTH', 'DB_PASSWORD', 'TWILIO_API_KEY_SECRET', 'AWS_SECRET_ACCESS_KEY', 'MY_APIKEY'])(
  'takes %s for a secret',
  (name) => {
    expect(environmentSecrets({ [name]: 'something long' }, {})).toContain('something long');
  },
);

test.each([
  ['PATH', '/usr/bin:/bin'],
  ['SSH_AUTH_SOCK', '/tmp/ssh/agent'],
  ['GIT_AUTHOR_NAME', 'somebody else'],
  ['ID_TOKEN_URL', 'https://example.com/token'],
  ['TOKEN', 'short'],
])('takes %s=%s for none', (name, value) => {
  expect(environmentSecrets({ [name]: value }, {})).not.toContain(value);
});
