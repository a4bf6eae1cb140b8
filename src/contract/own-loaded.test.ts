import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseSource } from './document/source-text.js';
import { loadOwnContract } from './own-loaded.js';
import { join } from './pointer.js';

const FILE = 'spec/openapi.yaml';

function* pointersBelow(value: unknown, pointer: string): Generator<string> {
  yield pointer;
  yield join(pointer, 'no-such/member');
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) yield* pointersBelow(inner, join(pointer, name));
}

test('names the lines that the parser of the file names', () => {
  const source = parseSource(readFileSync(FILE, 'utf8'), FILE);
  const contract = loadOwnContract(FILE, FILE);
  const pointers = [...pointersBelow(contract.clauses.document, '#')];

  expect(pointers.length).toBeGreaterThan(1000);
  for (const pointer of pointers)
    expect([pointer, contract.locate(pointer)]).toEqual([pointer, source.locate(pointer)]);
  for (const pointer of pointers.slice(0, 500)) expect(contract.excerpt(pointer)).toEqual(source.excerpt(pointer));
});
