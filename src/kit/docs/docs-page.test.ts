import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { contractFrom, loadContract } from '../../contract/load.js';
import { valueAt } from '../../contract/pointer.js';
import { clausesOf } from '../../contract/ledger/clauses.js';
import { colours } from '../../contract/reports/html/colours.js';
import { hostileTexts } from '../../contract/reports/testing/hostile-texts.js';
import { anchorOf } from './anchor.js';
import { docsPage } from './docs-page.js';
import { docsOf } from './docs.js';
import { pageOf } from './page-of.js';
import { partAround } from './places.js';
import { docsStyle } from './style/docs-style.js';
import { lendingPage } from './testing/lending-page.js';

const page = lendingPage('plain words');
const own = loadContract('spec/openapi.yaml');
const ownPage = docsPage(own, own.ledger);

/** What a reader sees of a page, or of the place of a pointer up to the next place. */
const textOf = (html: string) =>
  html
    .replace(/<style>[^]*?<\/style>|<script>[^]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const placeOf = (html: string, pointer: string) =>
  textOf(
    html
      .slice(html.indexOf(` id="${anchorOf(pointer)}"`))
      .split(/ id="/)[1]!
      .replace(/^[^>]*>/, ''),
  );

test('allows its own script and nothing else', () => {
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code!);

  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256').update(scripts[0]!).digest('base64');
  expect(policy!.replaceAll('&#39;', "'")).toContain(`default-src 'none'`);
  expect(policy!.replaceAll('&#39;', "'")).toContain(`script-src 'sha256-${hash}'`);
});

test.each([
  ['the lending contract', page],
  ['our own', ownPage],
])('leads to its own places alone, each there once: %s', (_, html) => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, target]) => target);

  expect(new Set(ids).size).toBe(ids.length);
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter((target) => !ids.includes(target))).toEqual([]);
  expect(html).not.toMatch(/ (?:src|srcset|action|poster|data|style)=|url\(|@import/);
});

test('has the JSON Pointer of a place for its id', () => {
  for (const pointer of [
    '#/paths/~1loans/post',
    '#/paths/~1loans/post/responses/201',
    '#/paths/~1loans~1{Id}/delete',
    '#/components/schemas/Loan/properties/state',
    '#/components/responses/Refused',
  ])
    expect(page).toContain(` id="${pointer.slice(1)}"`);
});

test.each([
  ['#/components/schemas/Loan/properties/book', 'string always present, may be null'],
  ['#/components/schemas/Loan/properties/state', 'State always present extensible open ended More values may come'],
  ['#/components/schemas/Loan/properties/state', 'document C001 inferred presence'],
  ['#/components/schemas/Loan/properties/kind', 'may be absent closed short long plain words Any other value breaks'],
  ['#/components/schemas/Loan/properties/kind', 'public plain words'],
  ['#/components/schemas/Loan/properties/until', 'may be absent or null date-time : a date and time of RFC 3339'],
  ['#/components/schemas/Loan/properties/notes', 'map of string'],
  ['#/components/schemas/Loan', 'inferred required Every loan has them. plain words'],
  ['#/components/schemas/Loan', 'Open: properties that are not listed may appear'],
  ['#/components/schemas/Refusal/properties/message', 'sensitive personal data'],
  [
    '#/paths/~1loans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/Book',
    'must be sent',
  ],
  ['#/paths/~1loans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/Days', 'at least 1'],
  ['#/paths/~1loans/post/responses/201/x-rules/book-is-the-one-asked-for', 'The book that was asked for. plain words'],
  ['#/paths/~1loans/post/responses/201/x-rules/book-is-the-one-asked-for', 'a breach is drift'],
  ['#/components/schemas/Loan/x-rules/lent-before-due', 'a breach is a notice #/until is not before {#/from}'],
  ['#/components/securitySchemes/key', 'a key in the header X-Key'],
  ['#/servers/0', '{region} "eu" by default'],
])('says at %s: %s', (pointer, words) => {
  expect(placeOf(page, pointer)).toContain(words);
});

test('gives a reason once for an object and its properties', () => {
  expect(page.match(/Every loan has them/g)).toHaveLength(1);
});

test('tells a response that operations share once, and where one has it by its name alone', () => {
  const { description } = valueAt(own.clauses.document, '/components/responses/Forbidden') as { description: string };
  expect(textOf(ownPage).split(description)).toHaveLength(2);
  expect(placeOf(page, '#/paths/~1loans/post/responses/default').trim()).toMatch(/^any other Refused document/);
  expect(placeOf(page, '#/paths/~1loans~1{Id}/delete/responses/4XX').trim()).toMatch(/^4XX Refused/);
});

test('writes a command for each operation, with placeholders', () => {
  const text = textOf(page);
  expect(text).toContain(
    `--request POST \\ --user '<username>:<password>' \\ --header 'If-Match: <If-Match>' \\ ` +
      `--data-urlencode 'Book=<Book>' \\ --data-urlencode 'Days=<Days>' \\ 'https://eu.lending.example/loans'`,
  );
  expect(text).toContain(`curl --globoff --include \\ --request DELETE \\ 'https://eu.lending.example/loans/<Id>'`);
  expect(text).toContain('DELETE /loans/{Id} needs no credentials');
});

test('tells what to rely on and what to tolerate, with the places', () => {
  const text = textOf(page.slice(page.indexOf('<section id="promises"'), page.indexOf('<section id="calling"')));

  expect(text).toContain('3 properties always there');
  expect(text).toContain('1 closed list of values');
  expect(text).toContain('Unknown values, in 1 list');
  expect(text).toContain('and any other for 1 of 2 operations');
  expect(text).toContain('Refusal.message (sensitive)');
});

test('tells of each clause and each claim of our own contract at a place', () => {
  const docs = docsOf(own, own.ledger);
  const asked = new Set<string>();
  const of = (part: string) => docs.origins.of((asked.add(part), part));
  pageOf({ ...docs, origins: { ...docs.origins, of } });
  const citations = [...own.ledger!.claims, ...own.ledger!.contradictions];
  const pointers = [...docs.origins.all.map(({ pointer }) => pointer), ...citations.flatMap(({ clauses }) => clauses)];

  expect(pointers.length).toBeGreaterThan(300);
  expect(pointers.filter((pointer) => !asked.has(partAround(pointer)))).toEqual([]);
  for (const { id } of citations) {
    expect(ownPage.includes(` id="claim-${id}"`)).toBe(true);
    expect(ownPage.includes(` href="#claim-${id}"`)).toBe(true);
  }
});

test('counts the clauses of each origin', () => {
  const [, counts = ''] = /<ul class="origin-counts">([^]*?)<\/ul>/.exec(ownPage)!;
  const told = [...counts.matchAll(/<b>([\d,]+)<\/b>/g)].map(([, count]) => Number(count!.replaceAll(',', '')));

  expect(told.reduce((sum, count) => sum + count)).toBe(clausesOf(own.clauses.document).length);
});

test('is the same for the same contract', () => {
  expect(docsPage(own, own.ledger) === ownPage).toBe(true);
  expect(ownPage.length).toBeLessThan(250_000 + 30_000 * own.operations.length);
});

test('says so where a contract does not tell where its clauses come from', () => {
  const bare = docsPage(contractFrom('{"openapi":"3.0.3","info":{"title":"Bare"},"paths":{}}', 'bare.json'));

  expect(textOf(bare)).toContain('does not say where its clauses come from');
  expect(bare).not.toContain('class="origins"');
});

const ELEMENTS = new Set(
  (
    'html head meta title style body a div nav details summary form label span input p output ul ol li button header ' +
    'h1 h2 h3 h4 main section footer script code pre strong em b br'
  ).split(' '),
);

test.each(Object.entries({ ...hostileTexts, 'all at once': Object.values(hostileTexts).join(' ') }))(
  'makes nothing of %s but text and links to http',
  (_, text) => {
    const html = lendingPage(text);
    const tags = [...html.matchAll(/<([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/g)];

    expect(tags.map(([, name]) => name).filter((name) => !ELEMENTS.has(name!))).toEqual([]);
    expect(html.match(/<script>/g)).toHaveLength(1);
    const attributes = tags.flatMap(([, , rest]) => [...rest!.matchAll(/([\w-]+)="/g)].map(([, name]) => name!));
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    const targets = [...html.matchAll(/ href="([^"]*)"/g)].map(([, target]) => target!);
    expect(targets.filter((target) => !/^(?:#|https?:\/\/)/.test(target))).toEqual([]);
    expect(html).not.toMatch(/[\u202e\u2066\u200b\u200f\ufeff]/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id) => /[\s<>"]/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('uses only the colours whose contrast the report proves', () => {
  const known = [...colours.matchAll(/--([\w-]+):/g)].map(([, name]) => name);
  const used = [...docsStyle.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name);

  expect(used.filter((name) => !known.includes(name))).toEqual([]);
  expect(docsStyle.replace(colours, '')).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(/);
});
