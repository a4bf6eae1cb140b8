import { expect, test } from '@jest/globals';
import type { Report } from '../run/report.js';
import { renderJunit } from './junit.js';
import { parseXml, type XmlElement } from './testing/parse-xml.js';
import { sampleReport } from './testing/sample-report.js';

const rendered = (report: Report): XmlElement => parseXml(renderJunit(report));
const casesOf = (root: XmlElement): XmlElement[] => root.children.flatMap(({ children }) => children);
const outcomeOf = ({ children }: XmlElement): string => children[0]!.name;

test('fails what breaks the verdict, skips what is baselined and passes the rest with its text', () => {
  const outcomes = casesOf(rendered(sampleReport)).map((one) => [one.attributes.classname, outcomeOf(one)]);

  expect(outcomes.filter(([, outcome]) => outcome === 'failure')).toHaveLength(3);
  expect(outcomes).toContainEqual(['FetchLoan', 'skipped']);
  expect(outcomes).toContainEqual(['CloseLoan', 'system-out']);
  expect(outcomes).toContainEqual(['RenewLoan', 'skipped']); // nobody has seen it
});

test.each(['tests', 'failures', 'errors', 'skipped'])('counts %s of each suite and of all', (name) => {
  const root = rendered({ ...sampleReport, verdict: 'inconclusive' });
  const wanted = { tests: /./, failures: /^failure$/, errors: /^error$/, skipped: /^skipped$/ }[name]!;

  for (const suite of root.children)
    expect(Number(suite.attributes[name])).toBe(suite.children.filter((one) => wanted.test(outcomeOf(one))).length);
  const sum = root.children.reduce((total, { attributes }) => total + Number(attributes[name]), 0);
  expect(Number(root.attributes[name])).toBe(sum);
});

test('counts drift as failed where drift breaks the verdict', () => {
  expect(rendered({ ...sampleReport, failOn: 'drift' }).attributes.failures).toBe('6');
});

test('is never all passed where the verdict is not kept', () => {
  const bare = { ...sampleReport, findings: [] };

  expect(rendered({ ...bare, verdict: 'inconclusive' }).attributes.errors).toBe('1');
  expect(rendered({ ...bare, verdict: 'broken' }).attributes.failures).toBe('1');
  expect(rendered({ ...bare, verdict: 'kept' }).attributes).toMatchObject({ failures: '0', errors: '0' });
});

test('gives findings names of their own that do not depend on other findings', () => {
  const namesOf = (report: Report) =>
    casesOf(rendered(report)).map(({ attributes }) => `${attributes.classname} ${attributes.name}`);
  const all = namesOf(sampleReport);

  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(
    expect.arrayContaining(namesOf({ ...sampleReport, findings: sampleReport.findings.slice(0, 1) }).slice(0, 1)),
  );
});

test('names the file and line of the clause', () => {
  expect(casesOf(rendered(sampleReport))[0]!.attributes).toMatchObject({ file: 'contracts/lending.yaml', line: '129' });
});

test('puts one failed case in the place of findings beyond 10,000', () => {
  const findings = Array.from({ length: 10_003 }, () => sampleReport.findings[0]!);
  const cases = casesOf(rendered({ ...sampleReport, findings }));

  expect(cases.filter((one) => outcomeOf(one) === 'failure')).toHaveLength(10_001);
  expect(cases.find(({ attributes }) => attributes.name === 'more findings')?.children[0]?.text).toMatch(/^and 3 more/);
});
