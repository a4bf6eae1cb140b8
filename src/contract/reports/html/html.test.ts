import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { sampleReport } from '../testing/sample-report.js';
import { colours } from './colours.js';
import { renderHtml } from './html.js';
import { lineRanges } from './line-ranges.js';

const page = renderHtml(sampleReport);

test('allows its own script and nothing else', () => {
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code!);

  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256').update(scripts[0]!).digest('base64');
  expect(policy!.replaceAll('&#39;', "'")).toBe(
    `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
});

test('refers to nothing outside of itself', () => {
  const targets = [...page.matchAll(/ (?:src|href|action|srcset|poster|data)="([^"]*)"/g)].map(([, target]) => target!);

  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !/^#[\w-]+$/.test(target))).toEqual([]);
  expect(page).not.toMatch(/url\(|@import/);
});

test('has a target for each of its links, and no id twice', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
});

test('holds all findings, of the most urgent first, and closes what it opens', () => {
  const severities = [...page.matchAll(/<article class="finding sev-(\w+)"/g)].map(([, severity]) => severity);

  expect(severities).toEqual([
    'breaking',
    'breaking',
    'drift',
    'drift',
    'breaking',
    'drift',
    'notice',
    'notice',
    'breaking',
  ]);
  for (const name of [
    'section',
    'article',
    'div',
    'details',
    'table',
    'ul',
    'li',
    'dl',
    'p',
    'span',
    'code',
    'pre',
    'td',
  ])
    expect([name, page.match(new RegExp(`<${name}[ >]`, 'g'))!.length]).toEqual([
      name,
      page.match(new RegExp(`</${name}\\s*>`, 'g'))!.length,
    ]);
});

test('shows the 1,000 worst of many findings and says how many are left', () => {
  const [breaking, , drift] = sampleReport.findings;
  const findings = [...Array.from({ length: 9999 }, () => ({ ...drift! })), breaking!];
  const large = renderHtml({ ...sampleReport, findings });

  expect(large.match(/<article /g)).toHaveLength(1000);
  expect(large).toContain('9,000 more findings');
  expect(large.indexOf('sev-breaking"')).toBeLessThan(large.indexOf('<article class="finding sev-drift"'));
  expect(large.length).toBeLessThan(5_000_000);
});

test('leaves out what the report does not have', () => {
  const { ledger: _ledger, baseline: _baseline, ...bare } = sampleReport;
  const small = renderHtml({
    ...bare,
    verdict: 'kept',
    findings: [],
    sources: [],
    coverage: { operations: {}, slots: [] },
  });

  expect([...small.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual(['findings', 'sources']);
  expect(small).toContain('No findings: what was verified keeps the contract.');
});

test('does not call a run without findings kept where it is inconclusive', () => {
  expect(renderHtml({ ...sampleReport, verdict: 'inconclusive', findings: [] })).not.toContain('keeps the contract');
});

test.each([
  { given: [1, 5, 7], want: '1, 5, 7' },
  { given: [112, 113, 114, 3, 4], want: '3–4, 112–114' },
  { given: [], want: '' },
])('writes the lines $given as $want', ({ given, want }) => {
  expect(lineRanges(given)).toBe(want);
});

const PAIRS = [
  ...['ink', 'soft', 'link', 'breaking', 'drift', 'notice'].flatMap((ink) =>
    ['ground', 'card', 'sunk'].map((on) => [ink, on]),
  ),
  ...['breaking', 'drift', 'notice'].flatMap((name) => [
    [name, `${name}-ground`],
    ['soft', `${name}-ground`],
    ['ink', `${name}-ground`],
  ]),
  ...['documented', 'authored'].map((name) => ['on-weak', `ev-${name}`]),
  ...['recorded', 'live'].map((name) => ['on-strong', `ev-${name}`]),
  ['card', 'kept'],
] as [string, string][];
const [light, dark] = colours
  .split('@media')
  .map((part) => new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!])));

test.each(PAIRS)('lets %s be read on %s, light and dark', (ink, ground) => {
  for (const palette of [light!, dark!])
    expect(contrast(palette.get(ink)!, palette.get(ground)!)).toBeGreaterThanOrEqual(4.5);
});

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dim! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test.each([
  [5, false],
  [6, true],
])('has for %i findings a filter: %p', (count, hasFilter) => {
  const findings = sampleReport.findings.slice(0, count);

  expect(renderHtml({ ...sampleReport, findings }).includes('id="filter"')).toBe(hasFilter);
});

test('says what to do before anything else of a finding', () => {
  const card = /<article[\s\S]*?<\/article>/.exec(renderHtml(sampleReport))![0];

  expect(card.indexOf('What to do')).toBeGreaterThan(card.indexOf('class="message"'));
  expect(card.indexOf('What to do')).toBeLessThan(card.indexOf('class="meta"'));
});

test('folds operations and statuses of which nothing was seen', () => {
  const open = (page: string) => page.match(/<details class="(?:operation|status)"\s+open/g)?.length ?? 0;
  const slots = sampleReport.coverage.slots.map((slot) => ({ ...slot, evidence: {} }));
  const unseen = { ...sampleReport, coverage: { ...sampleReport.coverage, slots } };

  expect(open(renderHtml(sampleReport))).toBeGreaterThan(0);
  expect(open(renderHtml(unseen))).toBe(0);
});
