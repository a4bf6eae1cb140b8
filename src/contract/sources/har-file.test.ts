import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownContract } from '../own.js';
import { Shapes } from '../traffic/shapes.js';
import { harFile } from './har-file.js';
import { spansOfList } from './json-spans.js';
import { partOf } from './part-of.js';
import type { Entry, Source } from './source.js';

const folder = mkdtempSync(join(tmpdir(), 'contract-har-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function har(text: string | Uint8Array): Source {
  const path = join(folder, 'a.har');
  writeFileSync(path, text);
  return harFile(path, Buffer.byteLength(text));
}

async function read(source: Source): Promise<string[]> {
  const entries: Entry[] = [];
  for await (const entry of source.entries) entries.push(entry);
  return entries.map((entry) => {
    const what = 'exchange' in entry ? entry.exchange.request.url : 'unreadable' in entry ? entry.unreadable : 'failed';
    return `${entry.id.replace(/^.*\.har/s, '')} ${what}`;
  });
}

const entry = (url: string) => ({
  request: { method: 'GET', url, headers: [] },
  response: { status: 200, headers: [] },
});
const whole = (...entries: unknown[]) => ({
  log: { version: '1.2', creator: { name: 'a[{"' }, entries, pages: [{ id: ']' }] },
});

test.each<[string, string | Uint8Array, string[]]>([
  ['entries', JSON.stringify(whole(entry('/a'), entry('/b'))), ['#0 /a', '#1 /b']],
  ['an indented one', JSON.stringify(whole(entry('/a'), entry('/b')), null, 2), ['#0 /a', '#1 /b']],
  ['a byte order mark', `\ufeff${JSON.stringify(whole(entry('/a')))}`, ['#0 /a']],
  ['none', JSON.stringify(whole()), []],
  [
    'text with brackets, quotes and escapes',
    JSON.stringify(whole(entry('/"]}\\'), entry('/é😀'))),
    ['#0 /"]}\\', '#1 /é😀'],
  ],
  [
    'what is no entry',
    JSON.stringify(whole(1, 'a', null, [1, [2]], entry('/a'))),
    [...[0, 1, 2, 3].map((i) => `#${i} is no entry of a HAR`), '#4 /a'],
  ],
  [
    'an entry that is no JSON',
    JSON.stringify(whole(entry('/a'), entry('/b'))).replace('"GET"', 'GET'),
    ['#0 is no entry of a HAR', '#1 /b'],
  ],
  ['a name with an escape', JSON.stringify(whole(entry('/a'))).replace('"entries"', '"entr\\u0069es"'), ['#0 /a']],
  [
    'entries that are there twice',
    JSON.stringify(whole(entry('/a'))).replace('"entries"', '"entries":[],"entries"'),
    ['#0 /a'],
  ],
  [
    'a log that is there twice',
    JSON.stringify(whole(entry('/a'))).replace('{"log"', '{"log":{"entries":[]},"log"'),
    ['#0 /a'],
  ],
  [
    'one that is cut',
    JSON.stringify(whole(entry('/a'), entry('/b'))).slice(0, -20),
    [' is no HAR: it is not JSON, or cut'],
  ],
  [
    'a comma too many',
    JSON.stringify(whole(entry('/a'))).replace('}],"pages"', '},],"pages"'),
    [' is no HAR: it is not JSON, or cut'],
  ],
  [
    'no comma',
    JSON.stringify(whole(entry('/a'), entry('/b'))).replace('}},{', '}}{'),
    [' is no HAR: it is not JSON, or cut'],
  ],
  ['something behind it', `${JSON.stringify(whole(entry('/a')))}x`, [' is no HAR: it is not JSON, or cut']],
  [
    'something bad before the entries',
    JSON.stringify(whole(entry('/a'))).replace('"1.2"', '01.2'),
    [' is no HAR: it is not JSON, or cut'],
  ],
  ['no log', '{"entries":[]}', [' is no HAR: "log.entries" is missing']],
  ['entries that are no list', '{"log":{"entries":{}}}', [' is no HAR: "log.entries" is missing']],
  ['nothing', '', [' is no HAR: it is not JSON, or cut']],
])('reads %s', async (_what, text, found) => {
  expect(await read(har(text))).toEqual(found);
});

test('gives each entry to one of several parts, and what is wrong with the file to the first', async () => {
  const urls = Array.from({ length: 700 }, (_, i) => `/${i}`);
  const parts = [1, 2, 3].map((index) => ({ index, of: 3 }));
  const entries = await Promise.all(
    parts.map((part) => read(partOf(har(JSON.stringify(whole(...urls.map(entry)))), part))),
  );
  const broken = await Promise.all(parts.map((part) => read(partOf(har('{'), part))));

  expect(entries.flat().sort()).toEqual(urls.map((url, i) => `#${i} ${url}`).sort());
  expect(broken.map(({ length }) => length)).toEqual([1, 0, 0]);
});

test('finds a list by brackets as a parser does', () => {
  const values = [[], [1], ['a]'], [{}, { a: [] }], ['\\"', '"]'], [[[]], {}], [null, true, -1.5e3]];
  for (const value of values) {
    for (const indent of [0, 1, '\t']) {
      const text = JSON.stringify({ x: [{}], log: { a: value, entries: value } }, null, indent);
      const found = spansOfList(Buffer.from(text), 'log', 'entries');
      expect(found?.items.map(([start, end]) => JSON.parse(text.slice(start, end)) as unknown)).toEqual(value);
      expect(JSON.parse(text.slice(...found!.list))).toEqual(value);
    }
  }
});

const sample = (id: string, text = '') => ({
  request: {
    method: 'GET',
    url: `https://conversations.twilio.com/v1/Services/IS${id}/Conversations/CH${id}`,
    headers: [{ name: 'Accept', value: 'application/json' }],
  },
  response: {
    status: 404,
    headers: [{ name: 'Content-Type', value: 'application/json' }],
    content: {
      text:
        text ||
        JSON.stringify({
          code: 20404,
          message: `no ${id}`,
          more_info: 'https://www.twilio.com/docs/errors/20404',
          status: 404,
        }),
    },
  },
});

test('recognises entries that are like others, and those alone', async () => {
  const shapes = new Shapes(ownContract);
  const id = (digit: string) => digit.repeat(32);
  const good = [sample(id('a')), sample(id('b')), sample(id('c'))];
  const text = good[0]!.response.content.text;
  const others = [
    sample(id('z')),
    sample(id('a'), text.replace('404,', '"404",')),
    sample(id('a'), `${text}}`),
    sample(id('a'), `${text}}}\n`),
    sample(id('a'), `${text},"x":{}`),
    sample(id('a'), `\ufeff${text}`),
    { ...sample(id('a')), request: { ...sample(id('a')).request, postData: { text: '{}' } } },
  ];
  const read = async () => {
    const seen: Entry[] = [];
    for await (const { entries } of har(JSON.stringify(whole(...good, ...others))).batches!({ shapes }))
      seen.push(...entries);
    return seen;
  };
  for (const { line } of await read())
    if (line !== undefined && line.includes(id('a')) && line.endsWith(`${text}}}`)) shapes.learn(line);

  expect((await read()).map((one) => Number(one.id.split('#').at(-1)))).toEqual([3, 4, 5, 6, 7, 8, 9]);
});
