import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import type { CoverageSlot } from '../contract/coverage/coverage-slot.js';
import { ownContract } from '../contract/own.js';
import { applyRatchet } from './ratchet.js';
import { workbench } from './run-in-tests.js';

const { path, write, clean } = workbench();
afterAll(clean);

const slot = (form: string, evidence: CoverageSlot['evidence']): CoverageSlot => ({
  ...{ operationId: 'FetchServiceConversation', status: '200', location: 'response.body', pointer: '/state' },
  ...{ form, evidence },
});
const [seen, absent] = [slot('seen', { authored: 1 }), slot('absent', { recorded: 1 })];

test('makes the file, and finds nothing in what it has just written', () => {
  const file = path('new.json');
  expect(applyRatchet(file, true, [seen, absent], ownContract)).toEqual({
    findings: [],
    notes: [`${file}: 2 more shown (written)`],
  });
  expect(applyRatchet(file, false, [seen, absent], ownContract)).toEqual({ findings: [], notes: [] });
});

test('finds what is shown no longer, and keeps it in the file when it writes', () => {
  const file = path('lost.json');
  applyRatchet(file, true, [seen, absent], ownContract);
  for (const writes of [false, true, true]) {
    const { findings } = applyRatchet(file, writes, [seen, slot('absent', {})], ownContract);
    expect(findings.map(({ code }) => code)).toEqual(['coverage.lost']);
  }
});

test('writes nothing unless it is asked to', () => {
  const file = path('kept.json');
  applyRatchet(file, true, [seen], ownContract);
  const before = readFileSync(file, 'utf8');
  const { notes } = applyRatchet(file, false, [absent], ownContract);
  expect(notes).toEqual([
    `${file}: 1 more shown, 1 no longer in the contract (--write-ratchet brings the file up to date)`,
  ]);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('leaves operations alone that the run did not look at', () => {
  const file = path('only.json');
  applyRatchet(file, true, [seen], ownContract);
  expect(applyRatchet(file, false, [slot('seen', {})], ownContract, ['Another']).findings).toEqual([]);
});

mkdirSync(path('folder'));

test.each([
  ['a missing file', 'missing.json', false, 'UsageError', 'there is no such file; --write-ratchet makes it'],
  ['a folder', 'folder', false, 'UsageError', 'cannot be read (EISDIR)'],
  ['a file in a folder that is not there', 'nowhere/new.json', true, 'UsageError', 'cannot be written (ENOENT)'],
  ['a file of another form', 'other.json', true, 'CoverageError', 'is no coverage file'],
])('refuses %s', (_what, file, writes, error, message) => {
  write('other.json', 'hello');
  expect(() => applyRatchet(path(file), writes, [seen], ownContract)).toThrow(
    expect.objectContaining({ name: error, message: expect.stringContaining(message) }),
  );
});
