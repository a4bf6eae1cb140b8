import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';
import { parseLedger } from '../contract/ledger/ledger.js';
import { updateLedger } from '../contract/ledger/update-ledger.js';
import { claims } from './claims.js';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = 'Fetch a lamp\n\ncolour: text\n\nwatts: number\n\n{ "watts": 5 }\n';

const NEW_LEDGER = `# Claims about lamps.
contract: openapi.yaml
document: { title: Lamps, lines: 0, sha256: '', digests: [] }
layout: ''
example: '7'
claims:
  C001: { says: It is a lamp., lines: '1', sha256: '', clauses: ['#/info'], check: none, reason: Nobody looks. }
  C002: { says: It has a colour., lines: '3', sha256: '', clauses: ['#/a', '#/b'], check: schema }
contradictions:
  X01: { says: Watts without a unit., lines: '5', sha256: '', clauses: ['#/c'], decision: A number. }
`;

function ledgerText(): string {
  const result = updateLedger(NEW_LEDGER, parseLedger(NEW_LEDGER, 'claims.yaml'), PAGE);
  return 'text' in result ? result.text : '';
}

let files = 0;
function file(content: string | Uint8Array): string {
  const path = join(folder, `file-${files++}`);
  writeFileSync(path, content);
  return path;
}

async function run(args: string[], stdin = '') {
  const stdout = new PassThrough();
  const code = await claims.run(args, { stdin: Readable.from([stdin]), stdout, stderr: new PassThrough(), env: {} });
  stdout.end();
  return { code, out: await text(stdout) };
}

const ledger = file(ledgerText());

test('prints the ledger as a table', async () => {
  const { code, out } = await run(['--ledger', ledger]);
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 4)).toEqual([
    'id    lines  check   clauses  says',
    'C001  1      none          1  It is a lamp.',
    'C002  3      schema        2  It has a colour.',
    'X01   5                    1  Watts without a unit. Decision: A number.',
  ]);
});

test('prints totals', async () => {
  const { out } = await run(['--ledger', ledger]);
  expect(out).toContain(
    [
      '2 claims: 1 schema, 1 none',
      '1 contradictions',
      '3 lines claimed, 1 of the example, 0 layout, 3 blank, 0 unclaimed, of 7',
      '1 of 2 claims can be checked by a machine, 0 of them by live calls only',
    ].join('\n'),
  );
});

test('gives the reason of a claim that no exchange can show', async () => {
  expect((await run(['--ledger', ledger])).out).toContain('C001 (none): Nobody looks.');
});

test('prints JSON', async () => {
  const { out } = await run(['--ledger', ledger, '--json']);
  expect(JSON.parse(out)).toMatchObject({
    contract: 'openapi.yaml',
    claims: [{ id: 'C001', lines: [1] }, { id: 'C002' }],
    totals: { claims: 2, checkable: 1 },
  });
});

test('reads the packaged ledger where none is named', async () => {
  expect((await run([])).out).toContain('C001');
});

test('prints help', async () => {
  expect((await run(['--help'])).out).toContain('--document FILE');
});

test('accounts for every line of a copy', async () => {
  const { code, out } = await run(['--ledger', ledger, '--document', file(PAGE)]);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^every line is accounted for: .*7 lines, 2 claims \(sha256 [0-9a-f]{64}\)\n$/),
  });
});

test('says that line ends differ', async () => {
  const { code, out } = await run(['--ledger', ledger, '--document', file(PAGE.replace(/\n/g, '\r\n'))]);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('line ends or blank lines differ') });
});

test('reads a copy from standard input', async () => {
  expect(await run(['--ledger', ledger, '--document', '-'], PAGE)).toMatchObject({ code: 0 });
});

test('names a changed line and the claims that cite it', async () => {
  const { code, out } = await run(
    ['--ledger', ledger, '--document', '-'],
    PAGE.replace('colour: text', 'colour: number'),
  );
  expect(code).toBe(1);
  expect(out).toContain('line 3 changed; cited by C002\n    colour: number\n');
});

test('names new and removed lines', async () => {
  const { out } = await run(
    ['--ledger', ledger, '--document', '-'],
    PAGE.replace('Fetch a lamp\n\n', '').replace('{ "w', 'volts: number\n{ "w'),
  );
  expect(out).toContain("line 1 of the ledger's document was removed; cited by C001\n");
  expect(out).toContain('line 5 is new\n    volts: number\n');
});

test('prints the differences as JSON', async () => {
  const { code, out } = await run(['--ledger', ledger, '--json', '--document', '-'], PAGE.replace('number', 'text'));
  expect(code).toBe(1);
  expect(JSON.parse(out).differences).toEqual([{ kind: 'changed', line: 5, claims: ['X01'], text: 'watts: text' }]);
});

test('lets no control character of a copy through', async () => {
  const { out } = await run(
    ['--ledger', ledger, '--document', '-'],
    PAGE.replace('colour: text', 'colour: \x1b[2Jtext\u202e'),
  );
  expect(out).toContain('colour: \\x1b[2Jtext\\u202e');
});

test('rewrites the ledger for a reviewed copy and keeps its comments', async () => {
  const own = file(ledgerText());
  const copy = file(PAGE.replace('colour: text', 'colour: number'));
  const { code, out } = await run(['--ledger', own, '--document', copy, '--update']);
  expect({ code, out }).toEqual({
    code: 0,
    out: `${own}: rewrote document.sha256, document.digests, claims.C002.sha256\n`,
  });
  expect(readFileSync(own, 'utf8')).toMatch(/^# Claims about lamps\.\n/);
  expect(await run(['--ledger', own, '--document', copy])).toMatchObject({ code: 0 });
});

test('does not rewrite the ledger where its line numbers do not fit', async () => {
  const own = file(ledgerText());
  const { code, out } = await run(['--ledger', own, '--document', '-', '--update'], `Lamps\n\n${PAGE}`);
  expect(code).toBe(1);
  expect(out).toContain('line 9 is in no claim');
  expect(readFileSync(own, 'utf8')).toBe(ledgerText());
});

test('says that there is nothing to rewrite', async () => {
  expect((await run(['--ledger', ledger, '--document', '-', '--update'], PAGE)).out).toBe(
    'Nothing to rewrite: the ledger fits this copy.\n',
  );
});

test.each([
  { what: 'a missing file', args: ['--document', join(folder, 'nowhere')], message: 'there is no such file' },
  { what: 'a folder', args: ['--document', folder], message: 'is a folder' },
  { what: 'an empty file', args: ['--document', file('')], message: 'is empty' },
  { what: 'a file of blank lines', args: ['--document', file('\n \n')], message: 'has only blank lines' },
  { what: 'a binary file', args: ['--document', file(new Uint8Array([1, 0, 2]))], message: 'is no text in UTF-8' },
  {
    what: 'text that is not UTF-8',
    args: ['--document', file(new Uint8Array([0x61, 0xe4, 0x62]))],
    message: 'is no text in UTF-8',
  },
  {
    what: 'a file that is too large',
    args: ['--document', file('a'.repeat(5_000_000))],
    message: 'is larger than 4 MB',
  },
  { what: 'empty standard input', args: ['--document', '-'], message: 'standard input is empty' },
  {
    what: 'an unknown flag',
    args: ['--documents', 'x'],
    message: "Unknown option '--documents'. See contract claims --help.",
  },
  { what: 'a flag without its value', args: ['--document'], message: 'argument missing' },
  { what: 'an argument', args: ['x'], message: "Unexpected argument 'x'" },
  { what: '--update without a copy', args: ['--update'], message: '--update needs --document' },
  { what: '--update with --json', args: ['--update', '--json', '--document', '-'], message: 'do not go together' },
  { what: 'a ledger from standard input', args: ['--ledger', '-'], message: '--ledger takes a file' },
  {
    what: 'a ledger of another form',
    args: ['--ledger', file('openapi: 3.1.0')],
    message: 'openapi is not known here',
  },
])('refuses $what', async ({ args, message }) => {
  await expect(run(args)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
});
