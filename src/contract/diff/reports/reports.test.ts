/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- documents of any form */
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { hostileTexts } from '../../reports/testing/hostile-texts.js';
import { compareDocuments, compareEdited } from '../testing/compare-documents.js';
import { edits } from '../testing/edits.js';
import { things, type Editable } from '../testing/things.js';
import { comparisonFormats, renderComparison } from './render-comparison.js';

const schema = JSON.parse(readFileSync('spec/diff.schema.json', 'utf8')) as object;
const isComparison = new Ajv2020().compile(schema);

/** A contract in which a text stands wherever it can, before and after changes. */
function withText(text: string): readonly [Editable, Editable] {
  const [old, now] = [things(), things()];
  for (const d of [old, now]) {
    d.info.title = text;
    d.info.version = text;
    d.paths['/things/{id}'].get.operationId = text;
    d.components.schemas.Thing.properties[`p${text}`] = { type: 'string' };
    d.components.schemas.Cat.description = text;
  }
  now.components.schemas.Thing.properties[`p${text}`].type = 'integer';
  now.components.schemas.Thing.properties.id.pattern = '^b+$';
  now.components.schemas.State.enum.push(text);
  now.components.schemas.Thing.properties.text.default = text;
  now.paths['/things/{id}'].get.responses[200].headers[`X${text}`] = { schema: { type: 'string' } };
  now.paths['/things/{id}'].get.parameters.push({ name: text, in: 'query', schema: {} });
  now.servers.push({ url: `https://a.example/${text}` });
  return [old, now];
}

const cases = comparisonFormats.flatMap((format) => Object.keys(hostileTexts).map((what) => [format, what] as const));

const harmless = renderComparison('markdown', compareDocuments(...withText('harmless')));

test.each(cases)('renders %s that is inert with %s', (format, what) => {
  const comparison = compareDocuments(...withText(hostileTexts[what]!));
  const rendered = renderComparison(format, comparison);
  expect(rendered).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}|[\u2028\u2029\ufffe\uffff]/u);
  expect(rendered).not.toMatch(/##\w*\[/);
  expect(rendered).not.toMatch(/^\s*::/m);
  if (format === 'json') expect(JSON.parse(rendered)).toEqual(comparison);
  if (format === 'markdown') {
    const outside = rendered.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, 'SPAN');
    expect(outside.replace(/[^<>[\]@|*#\n]/g, '')).toBe(
      harmless.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, 'SPAN').replace(/[^<>[\]@|*#\n]/g, ''),
    );
  }
});

test.each(Object.keys(edits))('keeps the schema of the JSON report with "%s"', (edit) => {
  const comparison = JSON.parse(renderComparison('json', compareEdited(edits[edit]!))) as unknown;
  expect([isComparison(comparison), isComparison.errors]).toEqual([true, null]);
});

test('says in text what follows, for whom it breaks, where and who uses it', () => {
  const comparison = compareEdited((d) => d.components.schemas.State.enum.push('paused'));
  expect(renderComparison('text', comparison)).toBe(`major: 1 major, 1.2.3 → 2.0.0

  major  State has more values: "paused"
    breaks:   SRC exhaustive switch · WIRE yes · VERIFY no
    kind:     enum-value-added (response, oasdiff response-property-enum-value-added)
    old:      old.json:${comparison.changes[0]!.old.line}:9 #/components/schemas/State/enum
    new:      new.json:${comparison.changes[0]!.new.line}:9 #/components/schemas/State/enum
    used by:  fetchThing: response 200 application/json

old.json (OpenAPI 3.1.0, 4 operations) → new.json (OpenAPI 3.1.0, 4 operations); 4 in both
`);
});

test.each(['text', 'markdown'] as const)('tells many changes of one kind together in %s, each in a line', (format) => {
  const comparison = compareEdited((d) => {
    for (const name of ['a', 'b', 'c', 'd']) d.paths[`/${name}`] = { get: { operationId: name, responses: {} } };
    d.paths['/things/{id}'].get.deprecated = true;
  });
  const rendered = renderComparison(format, comparison);
  const lines = rendered.split('\n');
  expect(lines.filter((line) => line.includes('4 operations are there now'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('operation-added'))).toHaveLength(format === 'text' ? 1 : 0);
  for (const name of ['a', 'b', 'c', 'd']) {
    const told = lines.filter((line) => line.includes(`the operation ${name} is there now`));
    expect(told.filter((line) => line.includes('new.json:'))).toHaveLength(1);
  }
  expect(rendered).toContain('the operation fetchThing is deprecated');
});

test('tells few changes of one kind each by itself', () => {
  const comparison = compareEdited((d) => {
    for (const name of ['a', 'b']) d.paths[`/${name}`] = { get: { operationId: name, responses: {} } };
  });
  expect(
    renderComparison('text', comparison)
      .split('\n')
      .filter((line) => line.includes('kind:')),
  ).toHaveLength(2);
});

test('colours text where that is asked for', () => {
  const comparison = compareEdited((d) => d.components.schemas.State.enum.push('paused'));
  expect(renderComparison('text', comparison, { colour: true })).toContain('\x1b[31mmajor\x1b[0m');
});
