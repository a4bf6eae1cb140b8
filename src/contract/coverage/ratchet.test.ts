import { expect, test } from '@jest/globals';
import { contractFrom } from '../load.js';
import { slotName, type CoverageSlot } from './coverage-slot.js';
import { lostFindings } from './lost-findings.js';
import { parseRatchet, ratchetFileText } from './ratchet-file.js';
import { compareWithRatchet, extendRatchet, type Ratchet } from './ratchet.js';

const slot = (form: string, evidence: CoverageSlot['evidence'] = {}, operationId = 'FetchLamp'): CoverageSlot => ({
  ...{ operationId, status: '200', location: 'response.body', pointer: '/state' },
  ...{ form, evidence },
});
const name = (form: string) => slotName(slot(form));

const ratchet: Ratchet = new Map([
  [name('null'), 'recorded'],
  [name('enum "on"'), 'authored'],
  [name('enum "gone"'), 'authored'],
]);

test.each<[string, CoverageSlot, string[]]>([
  ['is not shown', slot('null'), ['null: recorded, now undefined']],
  ['is shown by weaker evidence', slot('null', { authored: 9 }), ['null: recorded, now authored']],
  ['is shown by the same evidence', slot('null', { recorded: 1 }), []],
  ['is shown live', slot('null', { live: 1 }), []],
  ['is shown by stronger evidence', slot('enum "on"', { recorded: 1 }), []],
  ['was never shown', slot('seen'), []],
])('tells as lost what was shown: a slot that %s', (_what, one, lost) => {
  const told = compareWithRatchet(ratchet, [one]).lost.map((is) => `${is.slot.form}: ${is.was}, now ${is.now}`);
  expect(told).toEqual(lost);
});

test('tells what grew, live evidence apart, which does not last', () => {
  const slots = [
    slot('null', { recorded: 1, live: 2 }),
    slot('enum "on"', { recorded: 1 }),
    slot('seen', { documented: 1, live: 1 }),
    slot('absent', { live: 1 }),
  ];
  expect(compareWithRatchet(ratchet, slots).grown.map((is) => `${is.slot.form}: ${is.now}`)).toEqual([
    'enum "on": recorded',
    'seen: documented',
  ]);
});

test('calls it no loss that the contract has a slot no longer', () => {
  const { lost, gone } = compareWithRatchet(ratchet, [
    slot('null', { recorded: 1 }),
    slot('enum "on"', { authored: 1 }),
  ]);
  expect([lost, gone]).toEqual([[], [name('enum "gone"')]]);
});

test('says nothing of operations that a run did not look at', () => {
  const slots = [slot('null'), slot('seen', { recorded: 1 }, 'ListLamps')];
  const { lost, grown } = compareWithRatchet(ratchet, slots, (id) => id === 'ListLamps');
  expect([lost.length, grown.length]).toEqual([0, 1]);
});

test('only ever grows, but for what the contract no longer has', () => {
  const slots = [
    slot('null', { authored: 1 }),
    slot('enum "on"', { recorded: 1 }),
    slot('seen', { documented: 1, live: 1 }),
    slot('absent'),
  ];
  expect([...extendRatchet(ratchet, slots)]).toEqual([
    [name('null'), 'recorded'],
    [name('enum "on"'), 'recorded'],
    [name('seen'), 'documented'],
  ]);
});

const slots = [
  slot('null', { recorded: 1 }),
  slot('enum "on"', { authored: 1 }),
  { ...slot('seen', { documented: 1 }), status: '', location: 'request.path' as const, pointer: '/Id' },
];

test('writes a file that is sorted, with one slot a line, and reads it back', () => {
  const text = ratchetFileText(extendRatchet(new Map(), slots), slots);
  expect(text).toBe(`{
  "coverageVersion": 1,
  "slots": {
    "FetchLamp": {
      "request.path /Id seen": "documented"
    },
    "FetchLamp 200": {
      "response.body /state enum \\"on\\"": "authored",
      "response.body /state null": "recorded"
    }
  }
}
`);
  expect(compareWithRatchet(parseRatchet(text, 'coverage.json'), slots)).toEqual({ lost: [], grown: [], gone: [] });
  expect(ratchetFileText(extendRatchet(new Map(), slots), [...slots].reverse())).toBe(text);
});

test.each([
  ['nothing', '', 'is no coverage file: a JSON object is expected'],
  ['a list', '[]', 'is no coverage file'],
  ['another version', '{"coverageVersion":2,"slots":{}}', 'is no coverage file of version 1'],
  ['no slots', '{"coverageVersion":1}', '"slots" must be an object'],
  [
    'a group that is text',
    '{"coverageVersion":1,"slots":{"FetchLamp":"x"}}',
    'slots of "FetchLamp": must be an object',
  ],
  [
    'evidence that does not last',
    '{"coverageVersion":1,"slots":{"A 200":{"b":"live"}}}',
    'slot "A 200 b": the evidence must be one of documented, authored, recorded',
  ],
  ['evidence that is a number', '{"coverageVersion":1,"slots":{"A":{"b":1}}}', 'slot "A b": the evidence must be'],
])('refuses a file with %s, and says what to do', (_what, text, message) => {
  expect(() => parseRatchet(text, 'coverage.json')).toThrow(
    expect.objectContaining({ name: 'CoverageError', message: expect.stringContaining(`coverage.json: ${message}`) }),
  );
});

test('makes a finding of each slot that was lost, at its place in the contract', () => {
  const responses = { 200: { description: 'A lamp.' } };
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: { '/lamp': { get: { operationId: 'FetchLamp', responses } } },
  };
  const contract = contractFrom(JSON.stringify(document), 'lamps.json');
  const { lost } = compareWithRatchet(ratchet, [slot('null', { authored: 1 }), slot('enum "on"')]);
  const findings = lostFindings(lost, contract);
  expect(findings).toMatchObject([
    {
      ...{
        code: 'coverage.lost',
        severity: 'breaking',
        fault: 'recording',
        operationId: 'FetchLamp',
        pointer: '/state',
      },
      message: '/state (null) was shown by recorded evidence and is authored now',
      spec: { pointer: '#/paths/~1lamp/get/responses/200' },
    },
    { message: '/state (enum "on") was shown by authored evidence and is shown no longer' },
  ]);
  expect(findings[0]!.fingerprint).not.toBe(findings[1]!.fingerprint);
});
