import { afterAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boardDocument } from '../../contract-tests/support/board.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lists-and-writes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: folder, encoding: 'utf8' });

function generate(document: object) {
  const spec = join(folder, 'spec.json');
  writeFileSync(spec, JSON.stringify(document));
  return run('tsx/dist/cli.mjs', join(root, 'scripts/generate.ts'), '--spec', spec, '--out', folder);
}

/** What an application does with a table of its own. Lines marked so must not compile. */
const APPLICATION = `
import { createClient } from '${root}src/index.js';
import { operations } from './operations.js';

const asked: string[] = [];
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const client = createClient(
  {
    accountSid: 'AC1',
    authToken: 'x',
    async fetch(url, { method, body = '' }) {
      asked.push([method, url.replace('https://board.example.com', ''), body].join(' ').trim());
      if (method === 'DELETE') return new Response(null, { status: 204 });
      const note = { sid: 'NT00000001', body: null };
      if (method === 'POST') return json(note, 201);
      return json({ notes: [note], meta: { key: 'notes', next_page_url: url.includes('=2') ? null : url + '?Page=2' } });
    },
  },
  operations,
);
const BoardSid = 'B1';
const said: string[] = [];
for await (const note of client.listNote({ BoardSid }, { limit: 5 })) said.push(note.sid);
const note = await client.createNote({ BoardSid, Body: 'x', DateCreated: new Date(0), 'X-Board-Webhook-Enabled': 'true' });
const nothing: undefined = await client.deleteNote({ BoardSid, Sid: note.sid as 'NT00000001' });
// @ts-expect-error
void (() => client.createNote({ BoardSid, Body: null }));
// @ts-expect-error
void (() => client.createNote({ BoardSid, body: 'x' }));
// @ts-expect-error
void (() => client.createNote({ BoardSid, 'X-Board-Webhook-Enabled': true }));
// @ts-expect-error
void (() => client.createNote({ BoardSid, Author: new Date() }));
// @ts-expect-error
void (() => client.deleteNote({ BoardSid, Sid: 'NT00000001' }, { limit: 5 }));
// @ts-expect-error
void (() => note.Body);
console.log(JSON.stringify({ asked, said, nothing: nothing === undefined }));
`;

test('generates lists, forms and what gives nothing, typed for a contract that is not ours', () => {
  expect(generate(boardDocument)).toMatchObject({ status: 0 });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'application.mts'), APPLICATION);
  const options = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { rootDir: '/', typeRoots: [join(root, 'node_modules/@types')] },
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...options, include: ['application.mts'] }));
  expect(run('typescript/bin/tsc', '-p', folder).stdout).toBe('');
  const { stdout, stderr } = run('tsx/dist/cli.mjs', join(folder, 'application.mts'));
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    asked: [
      'GET /v1/Boards/B1/Notes',
      'GET /v1/Boards/B1/Notes?Page=2',
      'POST /v1/Boards/B1/Notes Body=x&DateCreated=1970-01-01T00%3A00%3A00.000Z',
      'DELETE /v1/Boards/B1/Notes/NT00000001',
    ],
    said: ['NT00000001', 'NT00000001'],
    nothing: true,
  });
}, 120_000);

test('leaves a date that a response has as well a text', () => {
  const { paths } = boardDocument;
  const when = { type: 'object', properties: { At: { type: 'string', format: 'date-time' } } };
  const ref = { $ref: '#/components/schemas/When' };
  const both = {
    operationId: 'both',
    requestBody: { content: { 'application/json': { schema: ref } } },
    responses: { 200: { description: 'x', content: { 'application/json': { schema: ref } } } },
  };
  const document = {
    ...boardDocument,
    paths: { ...paths, '/both': { post: both } },
    components: { schemas: { When: when } },
  };
  expect(generate(document)).toMatchObject({ status: 0 });
  const types = readFileSync(join(folder, 'types.ts'), 'utf8');
  expect(types).toMatch(/At\?: string;/);
  expect(types).toMatch(/DateCreated\?: string \| Date;/);
}, 60_000);

const paging = (given: unknown) => {
  const copy = structuredClone(boardDocument);
  Object.assign(copy.paths['/v1/Boards/{BoardSid}/Notes'].get.responses['200'], { 'x-paging': given });
  return copy;
};

test.each([
  ['that is no object', 'yes', /takes items and next/],
  ['without items', { next: '#/meta/next_page_url' }, /takes items and next/],
  ['with a pointer that is none', { items: 'notes', next: '#/meta/next_page_url' }, /takes items and next/],
  ['with a size that is no parameter', { items: '#/notes', next: '#/next', size: 'Limit' }, /no query parameter/],
  ['with a member that is not known', { items: '#/notes', next: '#/next', page: 1 }, /does not know page/],
])('refuses x-paging %s, and says where', (_, given, says) => {
  const { status, stderr } = generate(paging(given));
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
  expect(stderr).toContain('#/paths/~1v1~1Boards~1{BoardSid}~1Notes/get/responses/200/x-paging');
  expect(stderr).not.toMatch(/^\s+at /m);
});
