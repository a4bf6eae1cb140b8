import { describe, expect, test } from '@jest/globals';
import { body, call, vectorsOf } from '../testing/vectors.js';
import { checksIn, checksOf, type Observed } from './checks-of.js';
import { runnerLine, type RunnerLine } from './runner-line.js';

const request = { method: 'GET', target: '/parcels/a%2Fb', headers: {}, body: '' };
const observed: Observed = {
  cannot: ['strict-format'],
  sentFor: () => [request],
  standInAnswers: new Map([['ReadParcel', { id: 'P1' }]]),
};
const vectors = vectorsOf(
  [body('good'), body('bad', { valid: false, client: 'may-reject', failsAt: '/id', keyword: 'type' })],
  [call('one')],
);
const lines: readonly RunnerLine[] = [
  { step: 'judge', id: 'good', valid: true },
  { step: 'judge', id: 'bad', valid: false },
  { step: 'decode', id: 'good', value: { id: 'P1' } },
  { step: 'send', id: 'one', value: {} },
  { step: 'fetch', id: 'ReadParcel', value: { id: 'P1' } },
];

const without = (step: string, id: string) => lines.filter((line) => line.step !== step || line.id !== id);
const failures = (some: readonly RunnerLine[], seen = observed, held = vectors) =>
  checksOf(held, some, seen)
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ step, id, outcome, says }) => `${step} ${id} ${outcome}: ${says}`);

test('passes a runner that does all it has to, and counts as many checks as it should', () => {
  expect(failures(lines)).toEqual([]);
  expect(checksOf(vectors, lines, observed)).toHaveLength(checksIn(vectors));
});

describe('fails a runner', () => {
  test.each(lines.map(({ step, id }) => [step, id]))('that leaves out to %s %s', (step, id) => {
    expect(failures(without(step, id))).toEqual([expect.stringMatching(`^${step} ${id} failed: was not `)]);
  });

  test.each<[RunnerLine, string]>([
    [{ step: 'judge', id: 'good', valid: false }, 'must be valid'],
    [{ step: 'judge', id: 'bad', valid: true }, 'must be invalid: type at /id'],
    [{ step: 'decode', id: 'good', value: {} }, '/id: lost'],
    [{ step: 'decode', id: 'good', error: 'KeyError' }, 'KeyError'],
    [{ step: 'fetch', id: 'ReadParcel', value: null }, 'decoded nothing'],
    [{ step: 'fetch', id: 'ReadParcel', value: { id: 'P2' } }, '/id: another value'],
  ])('that says %p', (line, says) => {
    expect(failures([...without(line.step, line.id), line])).toEqual([`${line.step} ${line.id} failed: ${says}`]);
  });

  test('whose client sends something else, or nothing', () => {
    const nothing = { ...observed, sentFor: () => [] };
    const errors = [...without('send', 'one'), { step: 'send', id: 'one', error: 'TypeError' } as const];
    expect(failures(errors, nothing)).toEqual(['send one failed: sent nothing: TypeError']);
    const other = { ...observed, sentFor: () => [{ ...request, target: '/parcels/a/b' }] };
    expect(failures(lines, other)).toEqual(['send one failed: sent /parcels/a/b, not /parcels/a%2Fb']);
  });
});

test('lets a client raise an error after it sent what it had to', () => {
  expect(failures([...without('send', 'one'), { step: 'send', id: 'one', error: 'TypeError' }])).toEqual([]);
});

test('skips, by name, what a validator is known not to be able to judge; and only that', () => {
  const held = vectorsOf([body('odd', { requires: ['strict-format'], client: 'may-reject' })], []);
  const nothing = { ...observed, sentFor: () => [], standInAnswers: new Map<string, unknown>() };
  expect(failures([], nothing, held)).toEqual(['judge odd skipped: requires strict-format']);
  expect(failures([], { ...nothing, cannot: ['json-text'] }, held)).toEqual(['judge odd failed: was not judged']);
  expect(failures([{ step: 'judge', id: 'odd', valid: false }], nothing, held)).toEqual([
    'judge odd failed: must be valid',
  ]);
});

test.each([
  ['{ "id": "P1" }', 'skipped: the client hands it on as text, without a type'],
  ['{ "id": "P2" }', 'failed: handed on as another text'],
  ['{', 'failed: handed on as another text'],
])('counts a body that is handed on as the text %p for not decoded', (text, says) => {
  expect(failures([...without('decode', 'good'), { step: 'decode', id: 'good', text }])).toEqual([
    `decode good ${says}`,
  ]);
});

test.each(['', 'warning', '{', '{}', '{"step":"dance","id":"a"}', '{"step":"send","id":1}', '[1]'])(
  'takes %p for no line of a runner',
  (text) => {
    expect(runnerLine(text)).toBeUndefined();
  },
);
