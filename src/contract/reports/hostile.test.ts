import { expect, test } from '@jest/globals';
import type { Report } from '../run/report.js';
import { renderReport } from './render-report.js';
import { reportFormats, type ReportFormat } from './report-formats.js';
import { hostileTexts } from './testing/hostile-texts.js';
import { parseXml, type XmlElement } from './testing/parse-xml.js';
import { sampleReport } from './testing/sample-report.js';
import { withText } from './testing/with-text.js';

/** What has to be the same whatever the texts are: all that is not text. */
const structures: Readonly<Record<ReportFormat, (rendered: string) => unknown>> = {
  text: () => '',
  json: () => '',
  junit: (xml) => shapeOf(parseXml(xml)),
  markdown: (markdown) => [outsideOfCode(markdown), cellsOf(markdown)],
  sarif: (json) => keysOf(JSON.parse(json)),
  html: (page) => page.match(/<[^>]*>/g)?.map((tag) => tag.replace(/="[^"]*"/g, '=')),
  github: (log) => log.trimEnd().split('\n').slice(0, -1).map(commandOf),
};

const cases = reportFormats.flatMap((format) => Object.keys(hostileTexts).map((what) => [format, what] as const));
const harmless = (format: ReportFormat, like: string) =>
  renderReport(format, withText(sampleReport, like.trim() === '' ? like : 'harmless'));

test.each(cases)('renders %s that is inert with %s', (format, what) => {
  const report = withText(sampleReport, hostileTexts[what]!);
  const rendered = renderReport(format, report);

  expect(rendered).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}|[\u2028\u2029\ufffe\uffff]/u);
  expect(rendered).not.toMatch(/##\w*\[/);
  if (format !== 'github') expect(rendered).not.toMatch(/^\s*::/m);
  if (format === 'json') expect(JSON.parse(rendered)).toEqual(report);
  expect(structures[format](rendered)).toEqual(structures[format](harmless(format, hostileTexts[what]!)));
});

test.each(reportFormats.filter((format) => format !== 'json'))('cuts texts of 2 MB in %s', (format) => {
  const long = 'long '.repeat(400_000);

  expect(renderReport(format, withText(sampleReport, long)).length).toBeLessThan(1_000_000);
});

test('shows text in HTML as it is', () => {
  const page = renderReport('html', withText(sampleReport, '<img src=x onerror=alert(1)>'));

  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toContain('<img');
});

test.each(['[a](https://evil.example)', 'a | b', '@octocat', '<b>'])('shows %s in Markdown as code', (text) => {
  const { message } = sampleReport.findings[0]!;
  const findings: Report['findings'] = [{ ...sampleReport.findings[0]!, message: `${message} ${text}` }];

  expect(renderReport('markdown', { ...sampleReport, findings })).toContain(
    `\`${message} ${text.replace('|', '\\x7c')} (17 times)\``,
  );
});

const shapeOf = ({ name, attributes, children }: XmlElement): unknown => [
  name,
  Object.keys(attributes),
  children.map(shapeOf),
];

/** Markdown without what stands in code, by the rules of CommonMark: a line that begins with an element is HTML. */
function outsideOfCode(markdown: string): string {
  const summaryless = markdown.replace(/^<details><summary>.*$/gm, (line) => line.replace(/<code>[^<>]*/g, 'CODE'));
  const fenceless = summaryless.replace(/^(`{3,})[a-z]*\n(?:.*\n)*?\1$/gm, 'FENCE');
  const spanless = fenceless.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, 'SPAN');
  return spanless.replace(/ – /g, ' SPAN ');
}

/** How many cells each row of a table has: GitHub splits rows before it looks for code. */
const cellsOf = (markdown: string): number[] => markdown.match(/^\| .*$/gm)!.map((row) => row.split('|').length);

/** The command of a line as GitHub's runner reads it, with the names of its properties. */
function commandOf(line: string): readonly unknown[] {
  const [, name, properties] = /^::(error|warning|notice) (.*?)::/.exec(line) ?? [];
  return [name, properties?.split(',').map((property) => property.split('=')[0])];
}

function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (value === null || typeof value !== 'object') return typeof value;
  const entries = Object.entries(value).filter(([key]) => key !== 'uriBaseId'); // an absolute path has none
  return entries.map(([key, member]) => [key, keysOf(member)]);
}
