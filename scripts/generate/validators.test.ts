import { afterAll, expect, test } from '@jest/globals';
import { ownContract } from '../../src/contract/own.js';
import { build } from 'esbuild';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Validators } from './validators.js';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'validators-'));
copyFileSync(join(generated, 'validators.js'), join(folder, 'validators.js')); // away from what package.json says of it
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Test = (value: unknown) => boolean;

/** The generated test of one schema. */
async function testOf(schema: object, file: string): Promise<Test> {
  const validators = new Validators({ openapi: '3.1.0', components: { schemas: { Asked: schema } } });
  const [name] = validators.namesFor('#/components/schemas/Asked', 'response');
  writeFileSync(join(folder, file), await validators.javascript());
  const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, Test>;
  return module[name!]!;
}

/** What a bundler keeps of the generated tests. */
async function bundled(contents: string): Promise<string> {
  const stdin = { contents, resolveDir: folder };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false });
  return outputFiles[0]!.text;
}

const parsed = (json: string): unknown => JSON.parse(json);
const inheriting = (inherited: object, own: object): unknown => Object.assign(Object.create(inherited) as object, own);
const closed = { type: 'object', properties: { name: { type: 'string' }, kind: {} }, required: ['name'] };
const inherited = { type: 'object', properties: { constructor: { type: 'string' }, ['__proto__']: { const: 1 } } };

test.each<[string, object, unknown, boolean]>([
  ['takes an object without a prototype', closed, Object.assign(Object.create(null) as object, { name: 'a' }), true],
  ['refuses a required member that is inherited', closed, inheriting({ name: 'a' }, {}), false],
  ['refuses an unknown member beside an inherited one', closed, inheriting({ name: 'a' }, { other: 1 }), false],
  ['takes own members beside inherited ones', closed, inheriting({ other: 1 }, { name: 'a' }), true],
  ['refuses a required member that is undefined', closed, { name: undefined }, false],
  ['refuses a list where an object is asked for', closed, ['a'], false],
  ['refuses an own member that is called like an inherited one', closed, parsed('{"name":"a","toString":1}'), false],
  ['refuses an own __proto__', closed, parsed('{"name":"a","__proto__":{}}'), false],
  ['takes no notice of an inherited constructor', inherited, {}, true],
  ['tests an own constructor', inherited, parsed('{"constructor":1}'), false],
  ['tests an own __proto__', inherited, parsed('{"__proto__":2}'), false],
  ['requires an own constructor', { ...inherited, required: ['constructor'] }, {}, false],
  [
    'requires a member that is not listed',
    { required: ['toString'], additionalProperties: { type: 'string' } },
    {},
    false,
  ],
  ['counts characters, not units', { type: 'string', minLength: 2 }, '😀', false],
  ['counts characters up to a limit', { type: 'string', maxLength: 2 }, '😀😀', true],
  ['counts characters beyond a limit', { type: 'string', maxLength: 2 }, '😀😀😀', false],
  ['takes no infinite number for a whole one', { type: 'integer' }, Infinity, false],
])('%s', async (name, schema, value, expected) => {
  const accepts = await testOf(schema, `${name.replace(/\W/g, '-')}.mjs`);
  expect(accepts(value)).toBe(expected);
});

test.each([
  ['a keyword of which it makes no test', { maxLength: '3' }, /maxLength has a value of the wrong form/],
  ['a type that there is not', { type: 'text' }, /type has a value of the wrong form/],
  ['a list of names that is none', { required: 'name' }, /required has a value of the wrong form/],
])('refuses %s', async (_, schema, message) => {
  await expect(testOf(schema, 'refused.mjs')).rejects.toThrow(message);
});

test('the generated tests hold nothing of a compiler and make no code at run time', () => {
  const source = readFileSync(join(generated, 'validators.js'), 'utf8');
  expect(source).not.toMatch(/ajv|\brequire\b *\(|\beval\b|new Function|^import /im);
});

test('a bundle with one test holds nothing that this test does not call', async () => {
  const declared = readFileSync(join(generated, 'validators.d.ts'), 'utf8');
  const names = [...declared.matchAll(/function (\w+)/g)].map(([, name]) => name!);
  const sizes = await Promise.all(names.map((name) => bundled(`export { ${name} } from './validators.js';`)));
  expect(Math.min(...sizes.map((text) => text.length))).toBeLessThan(100);
  expect(await bundled("import './validators.js';")).toBe('');
});

test('a format of ajv-formats that is a regular expression becomes one', async () => {
  const accepts = await testOf({ type: 'string', format: 'ipv4' }, 'ipv4.mjs');
  expect([accepts('127.0.0.1'), accepts('127.0.0.256')]).toEqual([true, false]);
  expect(readFileSync(join(folder, 'ipv4.mjs'), 'utf8')).not.toMatch(/ajv/);
});

test('all tests and rules together are small', async () => {
  const text = await bundled("export * from './validators.js';");
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(2300 + 120 * ownContract.operations.length);
});
