import { expect, test } from '@jest/globals';
import { renderMarkdown } from './markdown.js';
import { sampleReport } from './testing/sample-report.js';
import { withText } from './testing/with-text.js';

const markdown = renderMarkdown(sampleReport);

test('begins with what broke and who has to act', () => {
  expect(markdown).toMatch(/^## broken: 3 breaking findings, the vendor and the caller have to act; 1 baselined\n/);
});

test('has a row for each finding, the worst first and the baselined last, and folds the rest', () => {
  const rows = [...markdown.matchAll(/^\| \d+ \| (?:\*\*)?([a-z]+)/gm)].map(([, severity]) => severity);

  expect(rows).toEqual(['breaking', 'breaking', 'breaking', 'drift', 'drift', 'drift', 'notice', 'notice', 'breaking']);
  expect(markdown.match(/<details>/g)).toHaveLength(9);
  expect(markdown.match(/<\/details>/g)).toHaveLength(9);
  expect(markdown).toContain('```text\n127 |         state:\n');
  expect(markdown).toContain('    |           ^\n');
});

test('gives all rows of a table the same number of cells', () => {
  const tables = markdown.split('\n\n').filter((block) => block.startsWith('| '));

  expect(tables).toHaveLength(4);
  for (const table of tables)
    expect(
      new Set(
        table
          .trim()
          .split('\n')
          .map((row) => row.split(' | ').length),
      ).size,
    ).toBe(1);
});

test('stays below the 1 MiB of a job summary and says that it is cut', () => {
  const findings = Array.from({ length: 10_000 }, () => sampleReport.findings[0]!);
  const wide = '\u{e0041}'.repeat(10_000);
  const cut = renderMarkdown(withText({ ...sampleReport, findings }, wide));

  expect(Buffer.byteLength(cut)).toBeLessThan(1024 * 1024);
  expect(cut).toContain('The rest is left out');
  expect(renderMarkdown({ ...sampleReport, findings })).toContain('and 9,900 more findings');
});
