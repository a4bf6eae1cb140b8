import { expect, test } from '@jest/globals';
import { scoreOf, type Judged } from './score.js';

const judged = (kind: Judged['kind'], name: string, said: Judged['said']): Judged => ({
  corpus: 'c',
  kind,
  name,
  said,
});

test('counts what is found, of what could be asked', () => {
  const score = scoreOf([
    judged('fault', 'a', ['says something']),
    judged('fault', 'b', []),
    judged('fault', 'c', { cannot: 'it has no requests' }),
    judged('drift', 'd', ['one thing', 'and another']),
    judged('clean', 'e', []),
    judged('clean', 'f', ['\nnot fine\nat all']),
  ]);
  expect(score).toEqual({
    faults: { found: 1, of: 2 },
    drift: { found: 1, of: 1 },
    falseAlarms: { found: 1, of: 2 },
    missed: ['c, fault: b'],
    alarms: ['c, clean: f: not fine'],
    notApplicable: ['c, fault: c: it has no requests'],
  });
});
