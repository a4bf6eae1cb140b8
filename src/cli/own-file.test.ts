import { afterAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shownOwnFile } from './own-file.js';

const root = mkdtempSync(join(tmpdir(), 'own-file-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PATH = 'spec/openapi.yaml';

/** A package in a folder of its own. */
function packageAt(folder: string): string {
  const file = join(root, folder, PATH);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
}

test.each([
  ['a checkout', 'checkout', 'checkout', PATH],
  [
    'an installed package',
    'app/node_modules/conversations-contract',
    'app',
    'node_modules/conversations-contract/spec/openapi.yaml',
  ],
  [
    'a package of a workspace above',
    'mono/node_modules/conversations-contract',
    'mono/apps/one',
    'package:conversations-contract/spec/openapi.yaml',
  ],
  ['a package elsewhere', 'global/conversations-contract', 'other', 'package:conversations-contract/spec/openapi.yaml'],
])('names the contract of %s', (_what, folder, cwd, wanted) => {
  const file = packageAt(folder);
  mkdirSync(join(root, cwd), { recursive: true });

  expect(shownOwnFile(file, PATH, join(root, cwd))).toBe(wanted);
});

test('names a linked package as it is installed', () => {
  const file = packageAt('store/conversations-contract');
  mkdirSync(join(root, 'linked/node_modules'), { recursive: true });
  symlinkSync(join(root, 'store/conversations-contract'), join(root, 'linked/node_modules/conversations-contract'));

  expect(shownOwnFile(file, PATH, join(root, 'linked'))).toBe('node_modules/conversations-contract/spec/openapi.yaml');
});
