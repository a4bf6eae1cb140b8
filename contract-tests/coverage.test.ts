import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { check } from '../src/contract/check.js';
import { slotName, type CoverageSlot } from '../src/contract/coverage/coverage-slot.js';
import { isValid } from '../src/contract/coverage/is-valid.js';
import { neverSeen } from '../src/contract/coverage/never-seen.js';
import { observeCoverage } from '../src/contract/coverage/observe-coverage.js';
import { parseRatchet, ratchetFileText } from '../src/contract/coverage/ratchet-file.js';
import { compareWithRatchet, extendRatchet } from '../src/contract/coverage/ratchet.js';
import { matchOperation } from '../src/contract/match.js';
import { ownContract } from '../src/contract/own.js';
import { recording, recordingFiles } from './support/cases.js';

const text = readFileSync(new URL('coverage.json', import.meta.url), 'utf8');
const ratchet = parseRatchet(text, 'contract-tests/coverage.json');
const BRING_UP_TO_DATE = 'npm run -s contract -- verify --ratchet contract-tests/coverage.json --write-ratchet';

/** What recordings show of the contract, those that break it left out. */
function shownBy(files: readonly string[]): CoverageSlot[] {
  const coverage = observeCoverage(ownContract);
  for (const exchange of files.map(recording)) {
    const match = matchOperation(ownContract, exchange.request.method, exchange.request.url);
    if (!('unknown' in match) && isValid(exchange, check(exchange, ownContract)))
      coverage.add(exchange, match, exchange.evidence!);
  }
  return coverage.slots();
}

const slots = shownBy(recordingFiles);

test('whatever was shown once is still shown, by evidence that is no weaker', () => {
  const { lost } = compareWithRatchet(ratchet, slots);
  expect(lost.map(({ slot, was, now }) => `${slotName(slot)}: ${was}, now ${now}`)).toEqual([]);
});

test(`coverage.json holds all that is shown (${BRING_UP_TO_DATE})`, () => {
  expect(text).toBe(ratchetFileText(extendRatchet(ratchet, slots), slots));
});

test('recordings show every form that the contract knows', () => {
  expect(neverSeen(slots).map(slotName)).toEqual([]);
});

test.each([
  ['state-initializing.json', 'FetchServiceConversation 200 response.body /state enum "initializing"'],
  ['links-empty.json', 'FetchServiceConversation 200 response.body /links/messages absent'],
  ['error-503-bare.json', 'responses/ServiceUnavailable response.body /code absent'],
])('without %s something is lost', (file, slot) => {
  const { lost } = compareWithRatchet(ratchet, shownBy(recordingFiles.filter((one) => one !== file)));
  expect(lost.map((one) => slotName(one.slot))).toContain(slot);
});
