import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { inShort, workbench } from './run-in-tests.js';

const { write, verify, run, clean } = workbench();
afterAll(clean);

const ESCAPE = '\u001b[31m';
const CONTROLS = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/;

function recordingWith(body: Record<string, unknown>): string {
  const recording = JSON.parse(readFileSync('contract-tests/recordings/fetch-by-sid.json', 'utf8')) as {
    response: { body: object };
  };
  Object.assign(recording.response.body, body);
  return JSON.stringify(recording);
}

test('hides the values of a response', async () => {
  const { out, err, report } = await verify([write('secret.json', recordingWith({ state: 'hush-hush' }))]);

  expect(out + err + JSON.stringify(report)).not.toContain('hush-hush');
});

test('shows values where --show-values asks for them', async () => {
  const path = write('shown.json', recordingWith({ state: 'hush-hush' }));
  const { out } = await run(['verify', path, '--show-values']);

  expect(out).toContain('value:    "hush-hush"');
});

test('prints hostile text of properties, values and file names so that no terminal obeys it', async () => {
  const body = { [`a${ESCAPE}\n\u202e\u009b2J`]: 1, state: `${ESCAPE}\u009bx` };
  const path = write(`name${ESCAPE}.json`, recordingWith(body));
  const { out } = await run(['verify', path, '--show-values']);

  expect(out).toContain('property.undocumented');
  expect(out).not.toMatch(CONTROLS);
});

test.each([
  ['a missing path', ['verify', `nowhere${ESCAPE}\n.har`]],
  ['a missing spec', ['verify', '--spec', `nowhere${ESCAPE}\n.yaml`, 'x.har']],
  ['a path of an unknown kind', ['verify', write(`kind${ESCAPE}.txt`, '')]],
  ['an unknown option', ['verify', `--${ESCAPE}`]],
  ['an unknown report', ['verify', '--report', `${ESCAPE}\u009b`]],
  ['an unknown operation', ['verify', '--only', `${ESCAPE}\u009b`]],
  ['an unknown command', [`${ESCAPE}\u009b`]],
  ['an unknown code', ['explain', `${ESCAPE}\u009b`]],
  ['an unknown scenario', ['stand-in', '--scenario', `${ESCAPE}\u009b`]],
])('prints hostile text of %s so that no terminal obeys it', async (_what, args) => {
  const { code, out, err } = await run(args);

  expect(code).toBe(2);
  expect(out + err).not.toMatch(CONTROLS);
});

test.each([
  ['a terminal', { isTTY: true, env: {} }, true],
  ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
  ['a terminal with an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, true],
  ['a pipe', { isTTY: false, env: {} }, false],
])('decides on colour for %s', async (_what, given, coloured) => {
  const { out } = await run(['verify', 'contract-tests/recordings/fetch-by-sid.json'], given);

  expect(out.includes('\u001b[32mkept')).toBe(coloured);
});

test('keeps colour out of a file', async () => {
  const file = write('report.txt', '');
  const { out } = await run(['verify', 'contract-tests/recordings/fetch-by-sid.json', '--report', `text=${file}`], {
    isTTY: true,
  });

  expect(readFileSync(file, 'utf8')).not.toContain('\u001b');
  expect(out).toMatch(/^kept \(/);
});

test('tells one finding for a file name with a line break', async () => {
  const { report } = await verify([write('two\nlines.json', recordingWith({ state: 'no' }))]);

  expect(inShort(report)).toEqual(['schema.enum /state']);
});
