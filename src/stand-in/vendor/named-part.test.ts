import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ownContract } from '../../contract/own.js';
import { isObject } from '../../contract/schema/schema.js';
import { valueAt } from '../../contract/pointer.js';
import { chat } from '../testing/chat.js';

const FOLDER = 'src/stand-in';

/** The code of the stand-in that the vendor's part is not in, by file. */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^(?:vendor|testing)\//.test(file.replaceAll('\\', '/')))
  .map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);

/** What only a contract names: operations, literal parts of paths, path parameters, fields. */
const names = [
  ...new Set(
    [ownContract, chat()].flatMap(({ operations, clauses: { document } }) => [
      ...operations.map(({ operationId }) => operationId),
      ...operations.flatMap(({ path }) => path.split('/').filter((part) => /^[A-Z]/.test(part))),
      ...operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
      ...Object.keys(membersOf(valueAt(document, '/components/schemas'))),
    ]),
  ),
].filter((name) => name !== 'Page'); // a word of the code's own: a page of resources

function membersOf(value: unknown): object {
  return isObject(value) ? value : {};
}

test.each(files)('%s names nothing of the contract', (_file, text) => {
  const code = text.replace(/\/\*\*[^]*?\*\/|\/\/.*/g, '');
  expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

test('there is something to look for', () => {
  expect(names.length).toBeGreaterThan(20);
  expect(readFileSync(join(FOLDER, 'vendor/paths.ts'), 'utf8')).toContain('Conversations');
});
