import { expect, test } from '@jest/globals';
import type { Action } from './action.js';
import { decide } from './decide.js';
import type { Issue } from './issue.js';
import type { Night } from './night.js';
import { readFingerprints, withSection } from './section.js';
import { nameOf, nightReport } from './testing/night-report.js';

const now = new Date('2027-03-20T04:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

const night = (given: Partial<Night>): Night => ({
  run: nightReport(),
  repeat: nightReport(),
  issue: undefined,
  alarm: undefined,
  conclusiveAt: daysAgo(1),
  now,
  runUrl: 'https://github.example/o/r/actions/runs/1',
  ...given,
});

const about = (pointers: readonly string[], state: Issue['state'] = 'open'): Issue => ({
  number: 7,
  state,
  body: withSection('', new Set(pointers.map(nameOf)), 'as told before'),
});

/** An action in short: what, to which issue, and the pointers that the new body remembers. */
function short(action: Action): string {
  const number = 'number' in action && action.number !== undefined ? ` #${action.number}` : '';
  if (action.do !== 'open' && action.do !== 'update') return `${action.do}${number}`;
  const names = new Map(POINTERS.map((pointer) => [nameOf(pointer), pointer]));
  return `${action.do}${number} ${[...readFingerprints(action.body)!]
    .map((one) => names.get(one))
    .sort()
    .join(' ')}`;
}

const POINTERS = ['/a', '/b', '/c'];
const kept = nightReport();
const a = nightReport({ shows: ['/a'] });
const b = nightReport({ shows: ['/b'] });
const ab = nightReport({ shows: ['/a', '/b'] });
const silent = nightReport({ verdict: 'inconclusive', incomplete: true });
const partOfB = nightReport({ verdict: 'broken', shows: ['/b'], incomplete: true });
const both = (run: Night['run'], repeat = run) => ({ run, repeat });

test.each<[behaviour: string, given: Partial<Night>, expected: string[]]>([
  ['does nothing while the vendor keeps the contract', both(kept), ['none']],
  ['opens with what both runs show', both(ab), ['open /a /b']],
  ['opens with no more than what both runs show', both(ab, a), ['open /a']],
  ['does not open for what only the run shows', both(a, kept), ['none']],
  ['does not open for what only the repeat shows', both(kept, a), ['none']],
  ['does not open when the two show different things', both(a, b), ['none']],
  ['does not open when the repeat is inconclusive', both(a, silent), ['none']],
  ['does not open when the run is inconclusive', both(silent, a), ['none']],
  ['opens for a break although not all was answered', both(partOfB), ['open /b']],
  ['opens the closed issue again', { ...both(b), issue: about(['/a'], 'closed') }, ['open #7 /b']],
  ['leaves a closed issue closed', { ...both(kept), issue: about(['/a'], 'closed') }, ['none']],
  ['does nothing while the same is shown', { ...both(a), issue: about(['/a']) }, ['none']],
  ['tells what is new', { ...both(ab), issue: about(['/a']) }, ['comment #7', 'update #7 /a /b']],
  ['does not tell what is new once', { ...both(ab, a), issue: about(['/a']) }, ['none']],
  ['takes away what is gone', { ...both(a), issue: about(['/a', '/b']) }, ['update #7 /a']],
  ['keeps what one of the two still shows', { ...both(a, ab), issue: about(['/a', '/b']) }, ['none']],
  ['puts one thing in the place of another', { ...both(b), issue: about(['/a']) }, ['comment #7', 'update #7 /b']],
  ['closes when neither shows any of it', { ...both(kept), issue: about(['/a', '/b']) }, ['close #7']],
  ['closes although something else showed once', { ...both(b, kept), issue: about(['/a']) }, ['close #7']],
  ['does not close when the repeat still shows it', { ...both(kept, a), issue: about(['/a']) }, ['none']],
  ['does not close after an inconclusive run', { ...both(silent, kept), issue: about(['/a']) }, ['none']],
  ['does not close after an inconclusive repeat', { ...both(kept, silent), issue: about(['/a']) }, ['none']],
  ['does not close without reports', { ...both(undefined), issue: about(['/a']) }, ['none']],
  [
    'forgets nothing that was not asked for',
    { ...both(partOfB), issue: about(['/a']) },
    ['comment #7', 'update #7 /a /b'],
  ],
  ['writes a mark anew that somebody damaged', { ...both(a), issue: { ...about([]), body: 'gone' } }, ['update #7 /a']],
  [
    'does not close without a mark after an inconclusive run',
    { ...both(silent), issue: { ...about([]), body: 'gone' } },
    ['none'],
  ],
  ['closes without a mark too', { ...both(kept), issue: { ...about([]), body: 'gone' } }, ['close #7']],
])('%s', (_, given, expected) => {
  expect(decide(night(given)).map(short)).toEqual(expected);
});

test.each<[what: string, report: Parameters<typeof nightReport>[0]]>([
  ['a notice', { finding: { severity: 'notice' } }],
  ['what the baseline bears', { finding: { baselined: true } }],
  ['a fault of the contract', { finding: { fault: 'spec' } }],
  ['a fault of what was sent', { finding: { fault: 'request' } }],
  ['a fault of the surroundings', { finding: { fault: 'environment' } }],
  ['a recording', { finding: { exchanges: ['contract-tests/recordings/state-closed.json'] } }],
  ['a host that is not the vendor’s', { elsewhere: 'http://127.0.0.1:4010' }],
  ['the stand-in', { notLive: true }],
  ['a name that is none', { finding: { fingerprint: '--> @octocat' } }],
])('does not open for %s', (_, given) => {
  expect(decide(night(both(nightReport({ verdict: 'broken', shows: ['/a'], ...given })))).map(short)).toEqual(['none']);
});

test('what is borne by now closes the issue', () => {
  const borne = nightReport({ shows: ['/a'], finding: { baselined: true } });

  expect(decide(night({ ...both(borne), issue: about(['/a']) })).map(short)).toEqual(['close #7']);
});

test.each<[behaviour: string, given: Partial<Night>, expected: string[]]>([
  ['is silent for six days', { ...both(silent), conclusiveAt: daysAgo(6) }, ['none']],
  ['rings after a week', { ...both(silent), conclusiveAt: daysAgo(7) }, ['alarm']],
  ['rings when there are no reports at all', { ...both(undefined), conclusiveAt: daysAgo(8) }, ['alarm']],
  [
    'rings for a live target that is not the vendor',
    { ...both(nightReport({ elsewhere: 'http://a' })), conclusiveAt: daysAgo(9) },
    ['alarm'],
  ],
  [
    'rings when a break is all that was answered for a week',
    { ...both(partOfB), conclusiveAt: daysAgo(9) },
    ['open /b', 'alarm'],
  ],
  ['rings once', { ...both(silent), conclusiveAt: daysAgo(9), alarm: about([]) }, ['none']],
  ['uses its issue again', { ...both(silent), conclusiveAt: daysAgo(9), alarm: about([], 'closed') }, ['alarm #7']],
  ['ends with a conclusive run', { ...both(kept), conclusiveAt: daysAgo(9), alarm: about([]) }, ['close #7']],
  ['ends with one conclusive run of the two', { ...both(silent, kept), alarm: about([]) }, ['close #7']],
  ['ends with a run that shows a break', { ...both(a), alarm: about([]) }, ['open /a', 'close #7']],
  [
    'leaves the issue of the drift as it is',
    { ...both(silent), conclusiveAt: daysAgo(9), issue: about(['/a']) },
    ['alarm'],
  ],
])('the alarm %s', (_, given, expected) => {
  expect(decide(night(given)).map(short)).toEqual(expected);
});
