import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseBundle } from './document/bundle/bundle.js';
import { filesOnDisk } from './document/bundle/files-on-disk.js';
import { loadOwnContract } from './own-loaded.js';
import { join } from './pointer.js';

const FILE = 'spec/openapi.yaml';

function* pointersBelow(value: unknown, pointer: string): Generator<string> {
  yield pointer;
  yield join(pointer, 'no-such/member');
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) yield* pointersBelow(inner, join(pointer, name));
}

test('names the files and lines that the parser of the files names', () => {
  const source = parseBundle(readFileSync(FILE, 'utf8'), FILE, filesOnDisk);
  const contract = loadOwnContract({ file: FILE, shownAs: FILE, places: 'generated/places.json' });
  const pointers = [...pointersBelow(contract.clauses.document, '#')];

  expect(pointers.length).toBeGreaterThan(1000);
  expect(source.files.length).toBeGreaterThan(1);
  for (const pointer of pointers)
    expect([pointer, contract.locate(pointer)]).toEqual([pointer, source.locate(pointer)]);
  for (const pointer of pointers.slice(0, 500)) expect(contract.excerpt(pointer)).toEqual(source.excerpt(pointer));
});
