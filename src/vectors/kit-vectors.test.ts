import { afterAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KitError } from './kit-error.js';
import { contractOfDocument } from '../contract/mutants/contracts-in-tests.js';
import { forumDocument } from '../kit/vectors/contracts-in-tests.js';
import { vectorFiles } from '../kit/vectors/vector-files.js';
import { readVectors } from './kit-vectors.js';

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(kit: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, kit, path, '..'), { recursive: true });
    writeFileSync(join(folder, kit, path), text);
  }
  return join(folder, kit);
}

test('reads the vectors that a kit holds, with the schema of each body and the operation of each call', () => {
  const files = vectorFiles(contractOfDocument(forumDocument), undefined, []);
  const named = Object.values(files).flatMap((text) => text.match(/schemas\/[\w.-]+\.json/g) ?? []);
  const schemas = Object.fromEntries(named.map((path) => [path, JSON.stringify({ $id: path })]));
  const { bodies, calls } = readVectors(write('kit', { ...schemas, ...files }));
  const manifest = JSON.parse(files['vectors/manifest.json']!) as { counts: Record<string, number> };
  expect({ response: bodies.size, request: calls.size }).toEqual(manifest.counts);
  const [body] = [...bodies.values()].filter(({ operationId }) => operationId === 'CreateTopic');
  expect(body).toMatchObject({ status: 201, schema: { $id: 'schemas/CreateTopic.201.json' } });
  expect([...calls.values()].find(({ id }) => id.startsWith('create-topic'))!.operationId).toBe('CreateTopic');
});

test.each([
  ['no kit', {}, /vectors.response holds no vectors\. Is this a kit\?/],
  ['no request vectors', { 'vectors/response/A.json': '[]' }, /vectors.request holds no vectors/],
  ['what is no JSON', { 'vectors/response/A.json': '\u001b[2J' }, /A\.json cannot be read: .*Is this a kit\?/],
])('says of %s what to do', (name, files, message) => {
  const read = () => readVectors(write(name, files));
  expect(read).toThrow(message);
  expect(read).toThrow(KitError);
});
