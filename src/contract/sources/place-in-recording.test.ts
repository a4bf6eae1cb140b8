import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { placesInRecordings } from './place-in-recording.js';

const folder = mkdtempSync(join(tmpdir(), 'places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, body: object): string {
  writeFileSync(join(folder, name), JSON.stringify({ request: {}, response: { body } }, null, 2));
  return join(folder, name);
}

test('reads a file once for all its findings', () => {
  const placeOf = placesInRecordings();
  const file = write('one.json', { a: 1, b: 2 });
  const [a, other] = [placeOf(file, 'response.body', '/a'), write('two.json', { b: 3 })];
  write('one.json', { x: 0, y: 0, a: 1, b: 2 });

  expect([a, placeOf(file, 'response.body', '/b')].map((place) => place?.line)).toEqual([5, 6]);
  expect(placeOf(other, 'response.body', '/b')?.line).toBe(5);
});

test('finds its way in a body of very many members', () => {
  const members = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`p${i}`, i]));
  const file = write('many.json', members);

  expect(placesInRecordings()(file, 'response.body', '/p59999')?.line).toBe(60_004);
});

test.each([['nowhere.json'], ['.']])('knows no place in %s', (name) => {
  expect(placesInRecordings()(join(folder, name), 'response.body', '')).toBeUndefined();
});
