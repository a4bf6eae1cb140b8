import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '../../../generated/operations.js';
import { built } from '../our-build.js';
import { folderOf, load } from '../peers.js';
import { times } from './outcome.js';

/** What applications use beside calls, by where the SDK has it. */
const HELPERS: Readonly<Record<string, string>> = {
  validateRequest: 'signatures of webhooks',
  'jwt.AccessToken': 'access tokens',
  'twiml.VoiceResponse': 'TwiML',
};

/** Says where the SDK offers more, by looking at what there is on both sides. */
export async function whereSdkIsAhead(): Promise<string[]> {
  const folder = folderOf('twilio');
  if (folder === undefined) return [];
  const products = readdirSync(join(folder, 'lib/rest'), { withFileTypes: true }).filter((one) => one.isDirectory());
  const [theirs, our] = await Promise.all([load<{ default: object }>('twilio'), load<object>(built('index'))]);
  const helpers = Object.entries(HELPERS).filter(([path]) => has(theirs.default, path) && !has(our, path));
  const names = helpers.map(([path, what]) => `${what} (${path})`).join(', ');
  const operationCount = times(Object.keys(operations).length, 'operation');
  return [
    `where the SDK is ahead: it covers ${products.length} products, ours ${operationCount} of one;`,
    `it alone has ${names}`,
  ];
}

/** Whether there is something at a path of members. */
const has = (root: object, path: string): boolean =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root) !==
  undefined;
