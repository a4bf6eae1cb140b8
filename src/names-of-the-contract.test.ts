import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ownContract } from './contract/own.js';
import { isObject } from './contract/schema/schema.js';
import { valueAt } from './contract/pointer.js';
import { propertiesAt } from './contract/walk-schemas.js';
import { functionNames } from '../scripts/generate/function-names.js';

/** The one part that knows what the vendor does and no contract says. */
const NAMED_PART = /^stand-in\/vendor\//;
const FOR_TESTS = /\.test(-d)?\.ts$|(?:^|\/)testing\/|-in-tests\.ts$|test-server\.ts$/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !FOR_TESTS.test(file));

const { operations, clauses } = ownContract;
const { document } = clauses;
const bodies = operations.flatMap(({ body }) => Object.values(body?.content ?? {}));

/** What only the contract names: operations, the words of paths, parameters, fields of forms, schemas. */
const names = [
  ...new Set([
    ...operations.map(({ operationId }) => operationId),
    ...functionNames(operations),
    ...operations.flatMap(({ path }) => path.split('/').filter((part) => /^[A-Z]/.test(part))),
    ...operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
    ...bodies.flatMap(({ pointer }) => [...propertiesAt(document, pointer).keys()]),
    ...Object.keys(schemasOf(document)),
  ]),
];

function schemasOf(spec: object): object {
  const schemas = valueAt(spec, '/components/schemas');
  return isObject(schemas) ? schemas : {};
}

/** A name of two words or more is nobody else's; one like `Body` is, but for where it is a text or a part of a path. */
const isOfTwoWords = (name: string): boolean => /[a-z0-9.-][A-Z]|\./.test(name);
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patternOf = (name: string): RegExp =>
  isOfTwoWords(name) ? new RegExp(`\\b${escaped(name)}\\b`) : new RegExp(`(['"\`/])${escaped(name)}['"\`/]`);

/** Headings of reports. */
const OUR_OWN = ['State'];

const patterns = names.filter((name) => !OUR_OWN.includes(name)).map((name) => [name, patternOf(name)] as const);
const namesIn = (text: string): string[] => {
  const code = text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*/gm, '');
  return patterns.filter(([, pattern]) => pattern.test(code)).map(([name]) => name);
};

test('no code names anything of the contract, but for the vendor’s part of the stand-in', () => {
  const found = files
    .filter((file) => !NAMED_PART.test(file))
    .map((file) => [file, namesIn(readFileSync(`src/${file}`, 'utf8'))] as const)
    .filter(([, some]) => some.length > 0);
  expect(Object.fromEntries(found)).toEqual({});
});

test('there is something to look for, and it is found where it is', () => {
  expect(names.length).toBeGreaterThan(100);
  const inVendor = files.filter((file) => NAMED_PART.test(file)).map((file) => readFileSync(`src/${file}`, 'utf8'));
  expect(inVendor.filter((text) => namesIn(text).length > 0).length).toBeGreaterThan(3);
  expect(namesIn("call('Body'); // 'Order'")).toEqual(['Body']);
});
