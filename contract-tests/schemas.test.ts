import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../src/cli/main.js';
import { recordingFiles, recordingText } from './support/cases.js';

const schema = (name: string): object =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../spec/${name}.schema.json`, import.meta.url)), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, validateFormats: false });

test('every recording fits the published schema of an exchange', () => {
  const validate = ajv.compile(schema('exchange'));
  const unfit = recordingFiles.filter((file) => !validate(JSON.parse(recordingText(file))));
  expect(unfit).toEqual([]);
});

test('the schema of an exchange refuses one with body and text at once', () => {
  const validate = ajv.compile(schema('exchange'));
  const request = { method: 'GET', url: 'https://example.com/' };
  expect(validate({ request, response: { status: 200, body: {}, text: '{}' } })).toBe(false);
  expect(validate({ request, response: { status: 200, body: {} } })).toBe(true);
});

test('the schema of an exchange refuses what is called recorded without date, source and contract', () => {
  const validate = ajv.compile(schema('exchange'));
  const exchange = { request: { method: 'GET', url: 'https://example.com/' }, response: { status: 200 } };
  const backed = {
    ...exchange,
    evidence: 'recorded',
    at: '2026-03-01T00:00:00Z',
    source: 'recorded from example.com',
    contract: { version: '1', sha256: 'a'.repeat(64) },
  };
  expect(validate(exchange)).toBe(true);
  expect(validate({ ...exchange, evidence: 'authored' })).toBe(true);
  expect(validate(backed)).toBe(true);
  for (const name of ['at', 'source', 'contract']) expect(validate({ ...backed, [name]: undefined })).toBe(false);
  expect(validate({ ...backed, contract: { version: '1', sha256: 'abc' } })).toBe(false);
});

test('a report with findings fits the published schema of a report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const file = join(folder, 'report.json');
  const exchange = {
    request: { method: 'GET', url: '/v1/Services/IS/Conversations/CH' },
    response: { status: 200, headers: {}, body: {} },
  };
  stdin.end(`${JSON.stringify(exchange)}\nnot json\n`);
  const code = await main(['verify', '-', '--report', `json=${file}`, '--stand-in', '--show-values'], {
    stdin,
    stdout,
    stderr,
    env: {},
  });
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  const validate = ajv.compile(schema('report'));
  expect(code).toBe(1);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
});
