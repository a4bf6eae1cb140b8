import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../src/contract/check.js';
import { parseSource } from '../src/contract/document/source-text.js';
import { clausesOf } from '../src/contract/ledger/clauses.js';
import { contractFrom, loadContract } from '../src/contract/load.js';
import type { Contract } from '../src/contract/contract.js';
import { join, tokensOf, valueAt } from '../src/contract/pointer.js';
import { cases, exchangeOf, places, recording, recordingFiles } from './support/cases.js';

const file = fileURLToPath(new URL('../spec/openapi.yaml', import.meta.url));
const { data } = parseSource(readFileSync(file, 'utf8'), file);
const exchanges = [...recordingFiles.map(recording), ...cases.map(exchangeOf)];

/** Clauses whose removal no exchange can show, each with the reason. Everything else must be noticed. */
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/(?:_sid|\/sid|ChatServiceSid\/schema)\/(?:minLength|maxLength)$/, 'the pattern beside it fixes the length'],
  [
    /^#\/components\/parameters\/ConversationSidOrUniqueName\//,
    'the path template fills it, and an empty segment is another path',
  ],
  [
    /^#\/components\/parameters\/ChatServiceSid\/(?:required|schema\/type)$/,
    'a path segment is always there, and always text',
  ],
  [/\/get\/parameters\/1$/, 'the path template fills the parameter without a declaration'],
  [
    /^#\/components\/headers\/(?:AccessControl(?:Allow(?:Origin|Methods|Headers)|ExposeHeaders)|TwilioRequestId|X\w+)\/schema\/type$/,
    'a header is always text',
  ],
  [/\/properties\/links\/properties\/\w+$/, 'the form of any other link is the same'],
  [
    /^#\/(?:security|components\/securitySchemes)\//,
    'it is about how calls are made; the tests of client and stand-in hold it',
  ],
  [/\/operationId$/, 'it names the function; the types of the tests hold it'],
];

/** The findings of every exchange, as one text. */
const verdicts = (contract: Contract): string =>
  JSON.stringify(exchanges.map((exchange) => places(check(exchange, contract))));

function without(pointer: string): object {
  const plain = JSON.parse(JSON.stringify(data)) as object; // each use of a YAML alias becomes a copy of its own
  const tokens = tokensOf(pointer);
  const last = tokens.pop()!;
  const holder = valueAt(plain, join('', ...tokens)) as Record<string, unknown> | unknown[];
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return plain;
}

function isNoticed(pointer: string, before: string): boolean {
  try {
    return verdicts(contractFrom(JSON.stringify(without(pointer)), file)) !== before;
  } catch (error) {
    if ((error as Error).name === 'SpecError') return true; // refused by the loader
    throw error;
  }
}

test('a recording or a case notices the removal of every clause but those that none can show', () => {
  const before = verdicts(loadContract(file));
  const pointers = clausesOf(data as object).map(({ pointer }) => pointer);
  const unnoticed = pointers.filter((pointer) => !isNoticed(pointer, before));
  expect(unnoticed).toEqual(pointers.filter((pointer) => UNSEEN.some(([pattern]) => pattern.test(pointer))));
}, 180_000);
