import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'contract-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('makes a folder and those above it, and minds none that is there', () => {
  const path = join(folder, 'a', 'b', 'c');
  makeFolder(path);
  makeFolder(path);
  makeFolder(folder);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('ends where a file is in the way', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow(/EEXIST/);
  expect(() => makeFolder(join(folder, 'file', 'below'))).toThrow(/ENOTDIR|EEXIST/);
});

(existsSync('/proc/self') ? test : test.skip)('ends where the file system lets nobody make one', () => {
  expect(() => makeFolder('/proc/none/below')).toThrow(/ENOENT|EACCES|EPERM/);
});
