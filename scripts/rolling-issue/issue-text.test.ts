import { expect, test } from '@jest/globals';
import { hostileTexts } from '../../src/contract/reports/testing/hostile-texts.js';
import { withText } from '../../src/contract/reports/testing/with-text.js';
import { decide } from './decide.js';
import { readFingerprints, withSection } from './section.js';
import { nameOf, nightReport } from './testing/night-report.js';

const name = nameOf('/a');
const known = new Set([name]);
const rest = { alarm: undefined, conclusiveAt: new Date(0), now: new Date(0), runUrl: 'https://github.example/run' };

const forgeries = {
  'the end of our section': 'x <!-- contract-drift end --> @octocat',
  'a mark of its own': `<!-- contract-drift v1: ${'0'.repeat(16)} -->`,
  'an open comment': '<!-- ',
};

/** What is left of a line when its code spans are taken out. */
const outsideOfCode = (text: string): string => text.replace(/(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');

test.each(Object.entries({ ...hostileTexts, ...forgeries }))('%s in a finding stays text', (_, hostile) => {
  const clean = nightReport({ shows: ['/a'] });
  const dirty = { ...withText(clean, hostile), verdict: clean.verdict, sources: clean.sources };
  const findings = dirty.findings.map((finding) => ({
    ...finding,
    fingerprint: name,
    exchanges: ['live#0'],
    severity: 'drift' as const,
    fault: 'vendor' as const,
  }));
  const report = { ...dirty, findings };
  const [action] = decide({ ...rest, run: report, repeat: report, issue: undefined });
  if (action?.do !== 'open') throw new Error('it has to open');

  expect(action.title).toBe('The vendor differs from the contract');
  expect([...readFingerprints(action.body)!]).toEqual([name]);
  expect(action.body.match(/<!--/g)).toHaveLength(2);
  expect(outsideOfCode(action.body.replace(/<!--.*?-->/g, ''))).not.toMatch(/evil|@octocat|<\w|owned|!\[/);
  expect(withSection(action.body, new Set(), 'nothing')).toBe(withSection('', new Set(), 'nothing'));
});

test.each([
  ['before', 'We asked the vendor.\n\n', ''],
  ['behind', '', '\n\nTicket 4711.\r\n'],
  ['around, with line ends of another kind', 'One\r\n\r\n- [x] two\r\n', '\r\n| a | $& | $1 |\r\n'],
])('what people write %s survives', (_, before, after) => {
  const body = `${before}${withSection('', known, 'old').trimEnd()}${after}`;
  const changed = withSection(body, new Set([nameOf('/b')]), 'new $& $1');

  expect(changed.startsWith(before)).toBe(true);
  expect(changed.endsWith(after)).toBe(true);
  expect(changed).toContain('new $& $1');
  expect(changed).not.toContain('old');
  expect([...readFingerprints(changed)!]).toEqual([nameOf('/b')]);
});

test.each([
  ['no mark', 'Ours now.'],
  ['another version', `<!-- contract-drift v2: ${name} -->\nOurs now.\n<!-- contract-drift end -->`],
  ['a damaged list', '<!-- contract-drift v1: what -->\nOurs now.\n<!-- contract-drift end -->'],
  ['no end', `<!-- contract-drift v1: ${name} -->\nOurs now.`],
])('a body with %s tells nothing, and gets one section', (_, body) => {
  expect(readFingerprints(body)).toBeUndefined();
  const changed = withSection(body, known, 'text');

  expect(changed).toContain('Ours now.');
  expect(changed.match(/<!-- contract-drift/g)).toHaveLength(2);
  expect([...readFingerprints(changed)!]).toEqual([name]);
});

test('a body stays within what GitHub takes, whatever people added', () => {
  const shows = Array.from({ length: 900 }, (_, i) => `/${'x'.repeat(300)}${i}`);
  const report = nightReport({ shows });
  const issue = { number: 1, state: 'closed' as const, body: 'y'.repeat(20_000) };
  const [action] = decide({ ...rest, run: report, repeat: report, issue });
  if (action?.do !== 'open') throw new Error('it has to open');

  expect(action.body.length).toBeLessThan(65_536);
  expect(action.body).toContain('The rest is left out');
  expect(readFingerprints(action.body)!.size).toBe(900);
});

test('a body tells the worst first, and last what this night could not ask for', () => {
  const report = nightReport({ verdict: 'broken', shows: ['/a', '/b', '/c'], incomplete: true });
  const findings = report.findings.map((finding) => ({
    ...finding,
    severity: finding.pointer === '/b' ? ('breaking' as const) : ('drift' as const),
  }));
  const run = { ...report, findings };
  const issue = { number: 1, state: 'open' as const, body: withSection('', new Set([nameOf('/gone')]), '') };
  const actions = decide({ ...rest, run, repeat: run, issue });
  const [, update] = actions;
  if (update?.do !== 'update') throw new Error('it has to update');

  const rows = [...update.body.matchAll(/^\| \d+ \| (.*?) \|/gm)].map(([, severity]) => severity);
  expect(rows).toEqual(['**breaking**', '**drift**', '**drift**', '']);
  expect(update.body).toContain(`\`${nameOf('/gone')}\``);
});
