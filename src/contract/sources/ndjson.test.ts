import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { MOST_LINE_BYTES } from './line-blocks.js';
import { ndjsonFile, ndjsonStream } from './ndjson-file.js';
import { partOf } from './part-of.js';
import { readExchange } from './read-exchange.js';
import type { Entry, Source } from './source.js';

const folder = mkdtempSync(join(tmpdir(), 'contract-ndjson-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const line = (path: string) =>
  JSON.stringify({ request: { method: 'GET', url: `https://a.example/${path}` }, response: { status: 200 } });

async function read(source: Source): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of source.entries) entries.push(entry);
  return entries;
}

/** Ids without their file, and what each entry is. */
const inShort = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => {
    const what =
      'exchange' in entry
        ? new URL(entry.exchange.request.url).pathname
        : 'unreadable' in entry
          ? entry.unreadable
          : '';
    return `${entry.id.replace(/^.*#/s, '#')} ${what}`;
  });

const fromBytes = (bytes: Uint8Array, size: number) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      Buffer.from(bytes.subarray(i * size, (i + 1) * size)),
    ),
  );

const invalid = Buffer.concat([
  Buffer.from(line('a').slice(0, 30)),
  Buffer.from([0xff]),
  Buffer.from(line('a').slice(30)),
]);

const FILES: readonly [string, Uint8Array, readonly string[]][] = [
  ['nothing', Buffer.from(''), []],
  ['lines', Buffer.from(`${line('a')}\n${line('b')}\n`), ['#0 /a', '#1 /b']],
  ['no line end at the end', Buffer.from(`${line('a')}\n${line('b')}`), ['#0 /a', '#1 /b']],
  ['blank lines', Buffer.from(`\n \r\n${line('a')}\n\n${line('b')}\n\n`), ['#2 /a', '#4 /b']],
  ['a byte order mark and CRLF', Buffer.from(`\ufeff${line('a')}\r\n${line('b')}\r\n`), ['#0 /a', '#1 /b']],
  ['text not of ASCII', Buffer.from(`${line('é😀')}\n${line('b')}\n`), ['#0 /%C3%A9%F0%9F%98%80', '#1 /b']],
  [
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from(`${line('a')}\n`), invalid, Buffer.from(`\n${line('é')}\n`)]),
    ['#0 /a', '#1 is not UTF-8', '#2 /%C3%A9'],
  ],
  ['a line that is cut', Buffer.from(`${line('a')}\n${line('b').slice(0, -9)}`), ['#0 /a', '#1 is not JSON']],
  ['zero bytes', Buffer.from(`\0\n${line('a')}\n`), ['#0 is not JSON', '#1 /a']],
  [
    'more lines than a block holds',
    Buffer.from(Array.from({ length: 2000 }, (_, i) => `${line(String(i))}\n`).join('')),
    Array.from({ length: 2000 }, (_, i) => `#${i} /${i}`),
  ],
  [
    'a line that is longer than a block and a chunk',
    Buffer.from(`${line('a')}\n${line('b'.repeat(3_000_000))}\n${line('c')}\n`),
    ['#0 /a', `#1 /${'b'.repeat(3_000_000)}`, '#2 /c'],
  ],
];

test.each(FILES)('reads %s', async (_what, bytes, found) => {
  expect(inShort(await read(ndjsonFile(file('a.ndjson', bytes))))).toEqual(found);
  expect(inShort(await read(ndjsonFile(file('a.ndjson.gz', gzipSync(bytes)))))).toEqual(found);
  for (const size of [7, 1000, 100_000]) {
    if (bytes.length / size < 50_000)
      expect(inShort(await read(ndjsonStream('-', fromBytes(bytes, size))))).toEqual(found);
  }
});

test.each(FILES)('gives each entry of %s to one of several parts', async (_what, bytes, found) => {
  const [plain, gzipped] = [file('b.ndjson', bytes), file('b.ndjson.gz', gzipSync(bytes))];
  for (const count of [1, 2, 3, 7]) {
    const parts = Array.from({ length: count }, (_, i) => ({ index: i + 1, of: count }));
    for (const source of [
      () => ndjsonFile(plain),
      () => ndjsonFile(gzipped),
      () => ndjsonStream('-', fromBytes(bytes, 100_000)),
    ]) {
      const entries = await Promise.all(parts.map((part) => read(partOf(source(), part))));
      const byIndex = entries
        .flat()
        .sort((one, other) => Number(one.id.split('#').at(-1)) - Number(other.id.split('#').at(-1)));
      expect(inShort(byIndex)).toEqual(found);
    }
  }
});

test('gives parts of like size', async () => {
  const path = file('c.ndjson', Array.from({ length: 1000 }, (_, i) => `${line(String(i))}\n`).join(''));
  const first = await read(partOf(ndjsonFile(path), { index: 1, of: 2 }));

  expect(Math.abs(first.length - 500)).toBeLessThan(10);
});

test('goes on behind a line that is too long, and says what to do', async () => {
  const piece = Buffer.alloc(2 ** 20, 'a');
  const chunks = [
    ...[Buffer.from(`${line('a')}\n"`), ...Array.from({ length: MOST_LINE_BYTES / piece.length + 3 }, () => piece)],
    Buffer.from(`"\n${line('b')}\n`),
  ];

  expect(inShort(await read(ndjsonStream('-', Readable.from(chunks))))).toEqual([
    '#0 /a',
    '#1 is a line of more than 64 MiB: leave its body out, with "bodyNotCaptured": true',
    '#2 /b',
  ]);
});

test('tells a stream that fails, and what it gave before counts', async () => {
  const stream = Readable.from(
    (function* () {
      yield Buffer.from(`${line('a')}\n${line('b').slice(0, 20)}`);
      throw new Error('the disk is gone');
    })(),
  );

  expect(inShort(await read(ndjsonStream('-', stream)))).toEqual(['#0 /a', '#1 cannot be read further']);
});

const many = Buffer.from(Array.from({ length: 5000 }, (_, i) => `${line(String(i * 7919))}\n`).join(''));
const GZIP = 'cannot be decompressed: the file is cut, or holds something else than gzip';

test.each<[string, Uint8Array, number, string | undefined]>([
  ['of several members', Buffer.concat([gzipSync(many), gzipSync(many)]), 10_000, undefined],
  ['with zeros behind it', Buffer.concat([gzipSync(many), Buffer.alloc(1000)]), 5000, undefined],
  ['with something else behind it', Buffer.concat([gzipSync(many), Buffer.from('abc')]), 4000, GZIP],
  ['with much else behind it', Buffer.concat([gzipSync(many), Buffer.alloc(300_000, 'abc')]), 4000, GZIP],
  ['that is cut', gzipSync(many).subarray(0, -10), 4000, GZIP],
  ['that is none', many, 0, GZIP],
])('reads a gzip %s', async (_what, bytes, least, problem) => {
  const entries = inShort(await read(ndjsonFile(file('d.ndjson.gz', bytes))));
  const good = entries.filter((entry) => entry.includes(' /'));

  expect(good.length).toBeGreaterThanOrEqual(least);
  expect(entries.slice(good.length)).toEqual(problem === undefined ? [] : [`#${good.length} ${problem}`]);
});

test('tells a file that is gone', async () => {
  const path = file('e.ndjson', '');
  rmSync(path);

  expect(inShort(await read(ndjsonFile(path)))).toEqual(['#0 cannot be read further']);
  expect(inShort(await read(partOf(ndjsonFile(path), { index: 1, of: 2 })))).toEqual(['#0 cannot be read further']);
  expect(inShort(await read(partOf(ndjsonFile(path), { index: 2, of: 2 })))).toEqual([]);
});

test('takes no word of a file for a live answer', async () => {
  const line = { request: { method: 'GET', url: '/' }, response: { status: 200 }, evidence: 'live' };
  expect(readExchange(line)).toBe('"evidence" must be one of documented, authored, recorded');
});
