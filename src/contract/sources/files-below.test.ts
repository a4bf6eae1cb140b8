import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { filesBelow } from './files-below.js';

const folder = mkdtempSync(join(tmpdir(), 'below-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'b/c'), { recursive: true });
mkdirSync(join(folder, 'named.json'));
for (const name of ['z.json', 'b/c/a.har', 'b/no.txt', 'named.json/in.json']) writeFileSync(join(folder, name), '{}');
symlinkSync('.', join(folder, 'circle'));
symlinkSync('..', join(folder, 'b/circle-too'));
symlinkSync('nowhere', join(folder, 'gone.json'));
symlinkSync('itself.har', join(folder, 'itself.har'));
execFileSync('mkfifo', [join(folder, 'pipe.json')]);

const found = [
  ['b/c/a.har', 2],
  ['gone.json', 'cannot be read'],
  ['itself.har', 'cannot be read'],
  ['named.json/in.json', 2],
  ['pipe.json', 'is no file'],
  ['z.json', 2],
];

test.each([[''], ['/'], ['//']])(
  'finds each file once, whatever leads in a circle (the folder with %j behind it)',
  (end) => {
    const files = filesBelow(`${folder}${end}`, /\.(?:json|har)$/);

    expect(files.map(({ path, ...file }) => [path, 'size' in file ? file.size : file.unreadable])).toEqual(
      found.map(([name, what]) => [`${folder}/${name}`, what]),
    );
  },
);

test('throws where the folder itself cannot be read', () => {
  expect(() => filesBelow(join(folder, 'nowhere'), /json/)).toThrow('ENOENT');
});
