import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLong } from '../../contract-tests/support/times.js';
import { loadContract } from '../contract/load.js';
import { startStandIn } from '../stand-in/start-stand-in.js';
import { workbench } from './run-in-tests.js';

const { path, write, run, clean } = workbench();
afterAll(clean);

/** A contract that makes a small kit: most tests are about files, not about what is in them. */
const small = write(
  'small.json',
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    servers: [{ url: 'https://small.example' }],
    paths: {
      '/things': { get: { operationId: 'getThings', responses: { 200: { description: 'no body' } } } },
    },
  }),
);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const textsIn = (folder: string) => filesIn(folder).map((file) => [file, textOf(folder, file)]);

interface Manifest {
  readonly kind: string;
  readonly contract: { readonly sha256: string };
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

async function shared(folder: string, ...more: string[]) {
  const result = await run(['share', '--out', folder, ...more]);
  expect(result.err).toBe('');
  expect(result.code).toBe(0);
  return result.out;
}

const kit = path('kit');
const foreign = path('foreign');

describe('the kit of our own contract', () => {
  test('is written, and what was written is told', async () => {
    const out = await shared(kit);
    expect(out).toMatch(
      /^.*kit: the kit of Conversations contract \d+\.\d+\.\d+, \d+ operations?, \d+ files, \d+ kB\n/,
    );
    for (const part of [
      'openapi.json',
      'openapi-3.0.json',
      'lenient/',
      'schemas/',
      'claims.json',
      'stand-in.mjs',
      'README.md',
    ])
      expect(out).toContain(`\n  ${part}`);
    expect(out).toMatch(/^openapi.json does not say \d+ things? of the contract: README.md lists them$/m);
  });

  (isLong ? test : test.skip)('has the same bytes from another run', async () => {
    await shared(path('again'));
    expect(textsIn(path('again'))).toEqual(textsIn(kit));
  });

  test('has every file in its manifest, and checksums that hold', () => {
    const { kind, files } = JSON.parse(textOf(kit, 'manifest.json')) as Manifest;
    const listed = files.map((one) => one.path);
    expect(kind).toBe('contract-kit');
    expect([...listed, 'manifest.json', 'SHA256SUMS'].sort()).toEqual(filesIn(kit));
    for (const { path: file, bytes } of files) expect(Buffer.byteLength(textOf(kit, file))).toBe(bytes);
    const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: kit, encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line.endsWith(': OK'))).toHaveLength(files.length + 1);
    expect(status).toBe(0);
  });

  test('has texts that end in a newline and name no place of this machine', () => {
    for (const [file, text] of textsIn(kit)) {
      expect([file, text!.endsWith('\n')]).toEqual([file, true]);
      expect([file, text!.includes(process.cwd())]).toEqual([file, false]);
    }
  });

  test('keeps provenance in claims.json alone', () => {
    const bundles = filesIn(kit).filter((file) => /openapi|schemas\//.test(file));
    for (const file of bundles) expect(textOf(kit, file)).not.toMatch(/x-origin|x-claims|x-subject/);
    const { clauses, claims, document } = JSON.parse(textOf(kit, 'claims.json')) as Record<string, object>;
    const origins = Object.values(clauses!) as { origin: string; claims?: string[]; reason?: string }[];
    expect(origins.length).toBeGreaterThan(300);
    expect(origins.filter((one) => one.claims === undefined && one.reason === undefined)).toEqual([]);
    expect((claims as { id: string }[])[0]).toMatchObject({ id: 'C001', lines: [1, 5, 7] });
    expect(Object.keys(document!)).toEqual(['title', 'lines', 'sha256']);
  });

  test('tells what each version brought', () => {
    const { contract, releases } = JSON.parse(textOf(kit, 'changelog.json')) as {
      contract: { version: string };
      releases: { version: string; date: string; notes: string[] }[];
    };
    expect(releases.map(({ version }) => version)).toContain(contract.version);
    expect(releases.at(-1)).toMatchObject({
      version: '0.1.0',
      date: '2026-11-23',
      notes: [expect.stringMatching(/^First/)],
    });
  });

  test('has READMEs that name files of the kit alone', () => {
    const readmes = filesIn(kit).filter((file) => file.endsWith('.md') && !file.includes('/'));
    expect(readmes).toHaveLength(6);
    for (const readme of readmes) {
      const named = [
        ...textOf(kit, readme).matchAll(/\b(?:lenient\/)?(?:openapi[\w.-]*|stand-in)\.(?:json|yaml|mjs)\b/g),
      ];
      expect(named.length).toBeGreaterThan(0);
      for (const [file] of named) expect([readme, file, existsSync(join(kit, file))]).toEqual([readme, file, true]);
    }
  });

  test('has a stand-in that plain Node runs in an empty folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'empty-'));
    cpSync(join(kit, 'stand-in.mjs'), join(folder, 'stand-in.mjs'));
    const child = spawn(process.execPath, ['stand-in.mjs', '--port', '0'], { cwd: folder, env: {} });
    try {
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      const [, url] = /^stand-in at (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(chunk))!;
      const subject = `${url}/v1/Services/IS${'a'.repeat(32)}/Conversations/first_conversation`;
      const good = await fetch(subject, { headers: { authorization: `Basic ${btoa('AC:x')}` } });
      const bad = await fetch(subject);
      expect(await good.json()).toMatchObject({ unique_name: 'first_conversation' });
      expect([good.status, bad.status]).toEqual([200, 401]);
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ['a port that is none', ['--port', 'x'], 'stand-in: --port takes a number from 0 to 65535. See --help.\n'],
    ['an unknown option', ['--x'], "stand-in: Unknown option '--x'. See --help.\n"],
    ['a command without vectors', ['--', 'x'], 'stand-in: a command goes with --vectors alone. See --help.\n'],
    [
      'a runner that is none',
      ['--vectors', '--', './x'],
      expect.stringMatching(/^stand-in: the runner \.\/x ended with/),
    ],
    ['an unknown scenario', ['--scenario', 'x'], expect.stringMatching(/^stand-in: there is no scenario "x"[^\n]*\n$/)],
  ])('whose stand-in refuses %s in one line', (_what, args, message) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['stand-in.mjs', ...args], {
      cwd: kit,
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: message });
  });

  test('takes the place of an earlier kit, with nothing of it left', async () => {
    const folder = path('replaced');
    cpSync(kit, folder, { recursive: true });
    await shared(folder, '--spec', small);
    await shared(path('parcels'), '--spec', small);
    expect(textsIn(folder)).toEqual(textsIn(path('parcels')));
    expect(readdirSync(folder)).toEqual(readdirSync(path('parcels')));
  });

  test('is not written over a file that is none of its own', async () => {
    const folder = path('with-notes');
    cpSync(kit, folder, { recursive: true });
    write('with-notes/known-failures.txt', 'an id\n');
    const before = textsIn(folder);
    const { code, err } = await run(['share', '--out', folder, '--spec', small]);
    expect([code, err]).toEqual([2, expect.stringContaining('holds known-failures.txt, which is no file of the kit')]);
    expect(textsIn(folder)).toEqual(before);
  });
});

describe('the kit of another contract', () => {
  const folder = foreign;
  const spec = 'contract-tests/corpus/parcels.yaml';

  test('holds nothing of ours', async () => {
    await shared(folder, '--spec', spec);
    expect(filesIn(folder).filter((file) => /claims|changelog/.test(file))).toEqual([]);
    const ours = textsIn(folder).filter(
      ([file, text]) => file !== 'stand-in.mjs' && /conversations\.twilio|ChatServiceSid/.test(text!),
    );
    expect(ours).toEqual([]);
    expect(textOf(folder, 'stand-in.mjs')).not.toMatch(/ChatServiceSid|C00\d/);
    expect(textOf(folder, 'LICENSE')).toMatch(/^What is made from the contract is under the terms of its owner/);
  });

  test('has the same bytes from another run', async () => {
    await shared(path('foreign-again'), '--spec', spec);
    expect(textsIn(path('foreign-again'))).toEqual(textsIn(folder));
  });

  test('has a stand-in that plays that', async () => {
    const child = spawn(process.execPath, ['stand-in.mjs'], { cwd: folder });
    const standIn = await startStandIn({ contract: loadContract(spec) });
    try {
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      const url = String(chunk).replace('stand-in at ', '').trim();
      for (const request of ['/parcels/stats', '/parcels/P12345678', '/parcels/x', '/depots/ABC1', '/nowhere']) {
        const [one, other] = await Promise.all([fetch(`${url}${request}`), fetch(`${standIn.url}${request}`)]);
        expect([request, one.status, await one.text()]).toEqual([request, other.status, await other.text()]);
      }
    } finally {
      child.kill('SIGKILL');
      await standIn.close();
    }
  });
});

/** Of our own contract there are thousands of vectors: that takes long, and shows nothing else. */
const held = [
  ['another contract', foreign, 'readParcel'],
  ...(isLong ? [['our own contract', kit, 'FetchServiceConversation'] as const] : []),
] as const;

describe.each(held)('the stand-in in the kit of %s holds a runner to the vectors', (_name, folder, operation) => {
  const runner = join(mkdtempSync(join(tmpdir(), 'runner-')), 'runner.mjs');
  const hold = (left: string, ...args: string[]) =>
    spawnSync(process.execPath, ['stand-in.mjs', '--vectors', ...args, '--', process.execPath, runner, left], {
      cwd: folder,
      encoding: 'utf8',
    });
  beforeAll(() => writeFileSync(runner, PERFECT));
  afterAll(() => rmSync(join(runner, '..'), { recursive: true }));

  test('and passes one that does all of it', () => {
    const { status, stdout, stderr } = hold('nothing');
    expect(stdout).toMatch(/^judge (\d+) of \1 · decode (\d+) of \2 · send (\d+) of \3 · fetch (\d+) of \4\n/);
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: expect.stringContaining(' 0 failed, ') });
  });

  test.each(['decode', 'send'])('and fails one that does not %s', (step) => {
    const { status, stdout } = hold(step);
    expect(stdout).toMatch(new RegExp(`^FAIL  ${step} `));
    expect(status).toBe(1);
  });

  test('and lets a failure be that is known, while it lasts', () => {
    const known = join(runner, '..', 'known.txt');
    writeFileSync(known, `fetch ${operation} # not yet\n`);
    const [bad, good] = [hold(`lie ${operation}`, '--known', known), hold('nothing', '--known', known)];
    expect(bad).toMatchObject({ status: 0, stdout: expect.stringContaining('1 known: fetch: not yet') });
    expect(good).toMatchObject({ status: 1, stdout: expect.stringContaining('take it off') });
  });
});

test('the claims and the changelog beside a contract go with it, if they are its own', async () => {
  cpSync('spec', path('beside'), { recursive: true });
  await shared(path('with-both'), '--spec', path('beside/openapi.yaml'));
  expect(filesIn(path('with-both'))).toEqual(expect.arrayContaining(['changelog.json', 'claims.json']));
  cpSync(small, path('beside/openapi.yaml'));
  write('beside/CHANGELOG.md', '## 9.9.9\n\n- Of something else.\n');
  await shared(path('with-one'), '--spec', path('beside/openapi.yaml'));
  expect(filesIn(path('with-one'))).not.toContain('changelog.json');
}, 120_000);

test('writes into a folder that is empty, and through a link', async () => {
  mkdirSync(path('empty'));
  symlinkSync(path('empty'), path('link'));
  await shared(path('link'), '--spec', small);
  expect(existsSync(path('empty/README.md'))).toBe(true);
  await shared(path('link'), '--spec', small);
});

describe('refuses', () => {
  write('a-file', 'x');
  mkdirSync(path('full'));
  write('full/notes.txt', 'mine');
  mkdirSync(path('other-manifest'));
  write('other-manifest/manifest.json', '{ "kind": "app" }');
  mkdirSync(path('broken-manifest'));
  write('broken-manifest/manifest.json', 'null');

  test.each([
    ['no folder', [], 'share needs --out DIR'],
    ['an empty name', ['--out', ''], '--out is empty'],
    ['a file', ['--out', path('a-file')], 'is a file: name a folder'],
    ['a folder below a file', ['--out', path('a-file/kit')], 'cannot be written (ENOTDIR)'],
    ['a folder with other files', ['--out', path('full')], 'is not empty and holds no kit'],
    ['a folder with another manifest', ['--out', path('other-manifest')], 'is not empty and holds no kit'],
    ['a folder with a broken manifest', ['--out', path('broken-manifest')], 'is not empty and holds no kit'],
    ['a missing spec', ['--out', path('x'), '--spec', 'nowhere.yaml'], 'there is no such file'],
    ['an unknown option', ['--x'], 'contract share --help'],
    ['a path', ['x'], 'contract share --help'],
  ])('%s in one line', async (_what, args, message) => {
    const { code, out, err } = await run(['share', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toMatch(/^contract: [^\n]+\n$/);
    expect(existsSync(path('x'))).toBe(false);
    expect(filesIn(path('full'))).toEqual(['notes.txt']);
  });
});

test('has a help', async () => {
  const { code, out } = await run(['share', '--help']);
  expect([code, out]).toEqual([0, expect.stringContaining('Usage: contract share --out DIR [--spec FILE]')]);
});

test('a run that was cut off is made good by the next', async () => {
  const folder = path('cut');
  const spec = small;
  await shared(folder, '--spec', spec);
  const whole = textsIn(folder);
  mkdirSync(join(folder, '.kit-partial'));
  writeFileSync(join(folder, '.kit-partial/openapi.json'), '{');
  writeFileSync(join(folder, 'openapi.json'), '{');
  await shared(folder, '--spec', spec);
  expect(textsIn(folder)).toEqual(whole);
});

/** A runner without fault, which can leave out a step, or lie about what it fetched. */
const PERFECT = `
import { readdirSync, readFileSync } from 'node:fs';
const { VECTORS_URL, STAND_IN_URL } = process.env;
const left = process.argv[2];
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const say = (line) => line.step !== left && console.log(JSON.stringify(line));
const ask = async (url, { method, uri, headers, body }) => {
  const text = await (await fetch(url + uri, { method, headers, body })).text();
  return text === '' ? undefined : JSON.parse(text);
};
const responses = new Set(readdirSync('vectors/response')); // an operation that answers without a body has none
for (const file of readdirSync('vectors/request')) {
  for (const { tests } of responses.has(file) ? read('vectors/response/' + file) : []) {
    for (const { id, valid, client } of tests) {
      say({ step: 'judge', id, valid });
      if (client === 'must-decode') say({ step: 'decode', id, value: await (await fetch(VECTORS_URL + '/' + id)).json() });
    }
  }
  const vectors = read('vectors/request/' + file);
  for (const { id, expect } of left === 'send' ? [] : vectors)
    say({ step: 'send', id, value: expect && (await ask(VECTORS_URL + '/' + id, expect)) });
  if (vectors[0].expect.method !== 'GET') continue;
  const id = file.replace('.json', '');
  const value = await ask(STAND_IN_URL, vectors[0].expect);
  say({ step: 'fetch', id, value: left === 'lie ' + id ? null : value });
}
`;
