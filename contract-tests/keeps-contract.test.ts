import { expect, test } from '@jest/globals';
import { operations } from '../generated/operations.js';
import { checkResponse } from '../src/contract/check.js';
import { originsOf } from '../src/contract/checks/origins.js';
import { explainerOf } from '../src/contract/explain-response.js';
import type { Exchange } from '../src/contract/exchange.js';
import { keepsContract } from '../src/contract/keeps-contract.js';
import { matchOperation } from '../src/contract/match.js';
import { ownContract } from '../src/contract/own.js';
import { goodParameters } from '../src/contract/path-parameters.js';
import { cases, exchangeOf, recording, recordingFiles } from './support/cases.js';

const exchanges = [
  ...recordingFiles.map((file) => [file, recording(file)] as const),
  ...cases.map((one) => [one.name, exchangeOf(one)] as const),
];
const table = Object.values(operations);

/** Kept, but in a way that is too rare for a client to carry the code that knows: these, and errors, are looked at in full. */
const UNSURE = [
  'dates-with-offset.json', // dates that cannot be compared as text
  'dates-with-fraction.json',
];

function bothSay(exchange: Exchange) {
  const match = matchOperation(ownContract, exchange.request.method, exchange.request.url);
  if ('unknown' in match) return undefined;
  const operation = table.find(({ operationId }) => operationId === match.operation.operationId)!;
  const asked = {
    pathParameters: goodParameters(operation, match.pathParameters),
    isOrigin: originsOf(ownContract.servers, exchange.request.url),
  };
  const findings = checkResponse(match, exchange, ownContract);
  return { quick: keepsContract(operation, exchange.response, asked), findings, operation, match };
}

test('the quick check never says yes where the check finds something', () => {
  const told = exchanges.filter(([, exchange]) => {
    const both = bothSay(exchange);
    return both?.quick && both.findings.length > 0;
  });
  expect(told.map(([name]) => name)).toEqual([]);
});

test('the quick check says yes to every success that has no finding, but for the rare ones', () => {
  const unsure = recordingFiles.filter((file) => {
    const both = bothSay(recording(file));
    return both && !both.quick && both.findings.length === 0 && recording(file).response.status < 300;
  });
  expect(unsure.sort()).toEqual([...UNSURE].sort());
});

test('what a client loads on demand finds the same as the check', () => {
  const explain = explainerOf(ownContract, ownContract.clauses);
  for (const [, exchange] of exchanges) {
    const both = bothSay(exchange);
    if (both) expect(explain(both.operation, both.match.pathParameters, exchange)).toEqual(both.findings);
  }
});
