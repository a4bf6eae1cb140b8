import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { releasesOf } from './changelog.js';

test('reads headings, dates and bullets', () => {
  const changelog = `# Changelog

What came before.

## [2.0.0] - 2026-02-03

### Breaking

- One thing
  that goes on.
* Another.

## 1.1.0 (2026-01-02)
## v1.0.0-rc.1

Plain words.
`;
  expect(releasesOf(changelog)).toEqual([
    { version: '2.0.0', date: '2026-02-03', notes: ['One thing that goes on.', 'Another.'] },
    { version: '1.1.0', date: '2026-01-02', notes: [] },
    { version: '1.0.0-rc.1', notes: ['Plain words.'] },
  ]);
});

test('reads the changelog of our own contract', () => {
  const releases = releasesOf(readFileSync('spec/CHANGELOG.md', 'utf8'));
  expect(releases.length).toBeGreaterThan(0);
  for (const { date, notes } of releases) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(notes.length).toBeGreaterThan(0);
  }
});
