import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemasOfEveryKind, shared } from '../../../contract-tests/support/schemas-of-every-kind.js';
import { valuesWithInheritedNames } from '../../../contract-tests/support/values-of-every-kind.js';
import { formats } from '../../../src/contract/formats/formats.js';
import { explain } from '../../../src/contract/schema/explain.js';
import type { Direction } from '../../../src/contract/schema/schema.js';
import { Validators } from '../validators.js';

type Test = (value: unknown) => boolean;

const folder = mkdtempSync(join(tmpdir(), 'quick-tests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One document for each version of OpenAPI, with every schema; and its quick tests. */
const documents = new Map<string, { document: object; tests: Map<string, Test[]> }>();

beforeAll(async () => {
  for (const version of new Set(schemasOfEveryKind.map(([openapi]) => openapi))) {
    const of = schemasOfEveryKind.filter(([openapi]) => openapi === version);
    const schemas = { ...shared, ...Object.fromEntries(of.map(([, name, schema]) => [name, schema])) };
    const document = { openapi: version, components: { schemas } };
    const validators = new Validators(document);
    const names = of.flatMap(([, name]) =>
      (['response', 'request'] as const).map(
        (direction) => [`${direction} ${name}`, validators.namesFor(pointerTo(name), direction)] as const,
      ),
    );
    const file = join(folder, `${version}.mjs`);
    writeFileSync(file, await validators.javascript());
    const module = (await import(pathToFileURL(file).href)) as Record<string, Test>;
    const tests = new Map(names.map(([key, list]) => [key, list.map((name) => module[name]!)]));
    documents.set(version, { document, tests });
  }
}, 60_000);

const pointerTo = (name: string): string => `#/components/schemas/${name}`;

test.each(schemasOfEveryKind)('the generated test and the explanation agree: %s, %s', (openapi, name, _schema) => {
  const { document, tests } = documents.get(openapi)!;
  for (const direction of ['response', 'request'] as Direction[]) {
    const quick = tests.get(`${direction} ${name}`)!;
    const explained = (value: unknown) => explain(document, pointerTo(name), value, { formats, direction });
    const disagreed = valuesWithInheritedNames.filter(
      (value) => quick.every((accepts) => accepts(value)) !== (explained(value).length === 0),
    );
    expect(disagreed.map((value) => `${direction} ${JSON.stringify(value)}`).slice(0, 3)).toEqual([]);
  }
});
