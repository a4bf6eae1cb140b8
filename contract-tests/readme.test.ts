import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import * as index from '../src/index.js';
import { startStandIn } from '../src/stand-in/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the example of the README runs as it stands', async () => {
  const example = /```ts\n(import [^`]*)```/.exec(readme)![1]!;
  const standIn = await startStandIn({ scenario: 'documented' });
  const lines: unknown[][] = [];
  const names = Object.keys(index).join(', ');
  const body = example
    .replace(/^import .*$/m, `const { ${names} } = index;`)
    .replace('{ apiKey, apiSecret }', '{ apiKey, apiSecret, baseUrl }');
  const { code } = transformSync(`export async function example() {${body}}`, { loader: 'ts', format: 'esm' });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text of the README is the code under test
  const run = new Function(
    'index',
    'apiKey',
    'apiSecret',
    'baseUrl',
    'console',
    'process',
    `${code.replace(/export \{[^}]*\};?/, '')}; return example();`,
  ) as (...parts: unknown[]) => Promise<void>;
  const env = { TWILIO_CHAT_SERVICE_SID: `IS${'a'.repeat(32)}` };
  try {
    await run(index, 'SKx', 'secret', standIn.url, { log: (...args: unknown[]) => lines.push(args) }, { env });
  } finally {
    await standIn.close();
  }
  expect(lines).toEqual([['active', 'My First Conversation']]);
});

test('the README gives the two commands', () => {
  expect(readme).toContain('npm install && npm run verify');
  expect(readme).toContain('npm install && npm test');
});
