import { afterAll, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pieceFaults } from './pieces.js';

const folder = mkdtempSync(join(tmpdir(), 'pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The faults of our own contract after an edit, each with its file. */
function faultsAfter(name: string, edit: (text: string) => string): string[] {
  const own = mkdtempSync(join(folder, 'spec-'));
  cpSync('spec', own, { recursive: true });
  const file = join(own, name);
  writeFileSync(file, edit(name.includes('new') ? '' : readFileSync(file, 'utf8')));
  return pieceFaults(join(own, 'openapi.yaml')).map(
    ({ place, says }) => `${place.file.slice(own.length + 1)}:${place.line}: ${says}`,
  );
}

const added = (more: string) => (text: string) => text + more;
const lines = (name: string) => readFileSync(join('spec', name), 'utf8').split('\n').length;

test('finds no fault in our own contract', () => {
  expect(faultsAfter('openapi.yaml', (text) => text)).toEqual([]);
});

test.each<[string, string, (text: string) => string, string]>([
  [
    'a component that nothing refers to',
    'components/conversations.yaml',
    added('  Forgotten: { type: string }\n'),
    `components/conversations.yaml:${lines('components/conversations.yaml')}: nothing refers to this`,
  ],
  [
    'a path that the root does not have',
    'paths/conversations.yaml',
    added('forgotten: {}\n'),
    `paths/conversations.yaml:${lines('paths/conversations.yaml')}: nothing refers to this`,
  ],
  [
    'a file that nothing refers to',
    'paths/new.yaml',
    added('one: {}\n'),
    'paths/new.yaml:1: nothing refers to this file',
  ],
  [
    'a name that two components have',
    'components/shared.yaml',
    (text) =>
      text.replace('      type: boolean', "      $ref: '#/schemas/Conversation'") + 'schemas:\n  Conversation: {}\n',
    'something else has this name, so the bundle would call it #/components/schemas/Conversation_2',
  ],
])('finds %s', (_, name, edit, fault) => {
  const faults = faultsAfter(name, edit);
  expect(faults).toEqual([expect.stringContaining(fault)]);
});
