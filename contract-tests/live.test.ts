import { expect, test } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { main } from '../src/cli/main.js';

const { env } = process;
const hasCredentials = Boolean(env.TWILIO_API_KEY ?? env.TWILIO_AUTH_TOKEN) && Boolean(env.TWILIO_CONVERSATION_SID);
const live = hasCredentials ? test : test.skip;

live(
  'the vendor keeps the contract (needs credentials and a subject in the environment)',
  async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const code = await main(['verify', '--live'], { stdin, stdout, stderr, env });
    const said = String(stdout.read()) + String(stderr.read());
    expect({ code, said }).toMatchObject({ code: 0 });
    for (const secret of [env.TWILIO_API_SECRET, env.TWILIO_API_KEY_SECRET, env.TWILIO_AUTH_TOKEN])
      if (secret) expect(said.includes(secret)).toBe(false);
  },
  300_000,
);
