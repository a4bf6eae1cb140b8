import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { build } from 'esbuild';
import { runner } from './testing/run-step.js';
import { actionFile, root } from './workflow-files.js';

jest.setTimeout(60_000); // processes of their own, on a machine that may be busy

let github: ReturnType<typeof runner>;
beforeEach(() => {
  github = runner();
});
afterEach(() => github.remove());

/** The command line of this checkout, bundled once: tsx would take a second for each run. Below the packages it needs. */
mkdirSync(`${root}node_modules/.cache`, { recursive: true });
const bundle = mkdtempSync(`${root}node_modules/.cache/action-`);
const FROM_SOURCE = `exec node '${bundle}/bin.mjs' "$@"`;

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/bin.ts'],
    outfile: `${bundle}/bin.mjs`,
    ...{ bundle: true, format: 'esm', platform: 'node', target: 'es2022', packages: 'external' },
  });
});
afterAll(() => rmSync(bundle, { recursive: true }));

/** Stands for npm: what it installs runs the source of this checkout, or the given script. */
const installing = (contract = FROM_SOURCE) =>
  github.stub(
    'npm',
    `mkdir -p "$3/node_modules/.bin"
cat > "$3/node_modules/.bin/contract" <<'END'
#!/usr/bin/env bash
${contract}
END
chmod +x "$3/node_modules/.bin/contract"`,
  );

function use(inputs: Record<string, string>, env: Record<string, string> = {}) {
  const installed = github.run(actionFile, 'Install the package', { inputs });
  return installed.status === 0 ? github.run(actionFile, 'Run it', { inputs, env }) : installed;
}

const recording = (change: (body: Record<string, unknown>) => void = () => {}): string => {
  const exchange = JSON.parse(readFileSync(`${root}contract-tests/recordings/fetch-by-sid.json`, 'utf8')) as {
    response: { body: Record<string, unknown> };
  };
  change(exchange.response.body);
  return JSON.stringify(exchange);
};

test('verifies what comes with the package, of the version of the action', () => {
  installing();
  const { status, outputs, summary } = use({});
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

  expect([status, outputs['verdict']]).toEqual([0, 'kept']);
  expect(github.called('npm').slice(-1)).toEqual([`conversations-contract@${version}`]);
  expect(summary).toMatch(/^## kept: /);
  expect(readFileSync(outputs['report']!, 'utf8')).toBe(summary);
  expect(JSON.parse(readFileSync(outputs['json']!, 'utf8'))).toMatchObject({ verdict: 'kept' });
});

test('annotates what breaks, in files whose names try to be more than names', () => {
  installing();
  const name = '-a $(touch owned) `touch owned` "; touch owned; \'.json';
  writeFileSync(
    join(github.work, name),
    recording((body) => (body['state'] = 'lost')),
  );
  writeFileSync(join(github.work, 'good.json'), recording());
  const { status, said, outputs, summary } = use({ paths: `good.json\n\n./${name}\n` });

  expect([status, outputs['verdict']]).toEqual([1, 'broken']);
  expect(said).toMatch(/^::error .*title=.*schema\.enum/m);
  expect(said).not.toContain('lost');
  expect(summary).toMatch(/^## broken: 1 breaking finding, the keeper of the contract has to act/);
  expect(readdirSync(github.work).sort()).toEqual([name, 'good.json'].sort());
});

test('passes on each input of verify', () => {
  installing(`printf '%s\\n' "$@" > "$(dirname "$0")/../../args"`);
  use({
    paths: 'a b\nc.har',
    spec: 's.yaml',
    baseline: 'b.json',
    only: 'One\nTwo\n',
    'fail-on': 'drift',
    live: 'true',
  });
  const args = readFileSync(join(github.temp, 'conversations-contract/args'), 'utf8').trim().split('\n');

  expect(args.filter((arg) => !/^(?:markdown|json)=\//.test(arg))).toEqual(
    `verify --report github --report --report --spec=s.yaml --baseline=b.json --fail-on=drift --live --only=One --only=Two -- a|b c.har`
      .split(' ')
      .map((arg) => arg.replace('|', ' ')),
  );
});

test.each([
  [{ old: 'HEAD~1:spec/openapi.yaml', new: 'spec/openapi.yaml' }, []],
  [{ old: '--help', new: 'b.yaml', 'fail-on': 'breaking' }, ['--fail-on=breaking']],
])('passes on each input of diff: %j', (inputs, options) => {
  installing(
    `printf '%s\\n' "$@" > "$(dirname "$0")/../../args"; echo '# Changes' > "\${2#--report=markdown=}"; exit 1`,
  );
  const { status, outputs, summary } = use({ mode: 'diff', ...inputs });
  const [command, report, ...rest] = readFileSync(join(github.temp, 'conversations-contract/args'), 'utf8')
    .trim()
    .split('\n');

  expect([command, report, ...rest]).toEqual([
    'diff',
    `--report=markdown=${outputs['report']}`,
    ...options,
    '--',
    inputs.old,
    inputs.new,
  ]);
  expect([status, outputs['verdict'], summary]).toEqual([1, 'broken', '# Changes\n']);
});

const share = (sums: string) => `out="\${2#--out=}"; mkdir -p "$out/vectors/response"
echo '[]' > "$out/vectors/response/One.json"; (cd "$out" && ${sums}) > "$out/SHA256SUMS"`;

test.each([
  ['kept', 0, 'sha256sum vectors/response/One.json'],
  ['broken', 1, `echo '${'0'.repeat(64)}  vectors/response/One.json'`],
])('writes the kit and compares its checksums: %s', (verdict, status, sums) => {
  installing(share(sums));
  const ran = use({ mode: 'vectors', out: 'the kit' });

  expect([ran.status, ran.outputs['verdict'], ran.outputs['kit']]).toEqual([status, verdict, 'the kit']);
  expect(existsSync(join(github.work, 'the kit/vectors/response/One.json'))).toBe(true);
  expect(ran.summary).toContain('Files of vectors: 1.');
});

test.each([
  'latest',
  '^0.3.0',
  '0.3',
  '',
  '0.3.0 --registry=http://evil',
  '0.3.0; touch owned',
  '0.3.0\n1',
  'file:../x',
])('installs nothing for the version %j', (version) => {
  installing();
  const { status, said } = use({ version });

  expect([status, said.trim(), github.called('npm')]).toEqual([
    2,
    '::error::version must be exact, as 1.2.3: what runs in CI is pinned.',
    [],
  ]);
});

test('refuses a mode that there is not', () => {
  installing();

  expect(use({ mode: 'verify diff' })).toMatchObject({ status: 2, said: expect.stringContaining('mode must be') });
});

test('a run that cannot start is an error and has no report', () => {
  installing();
  const { status, outputs, summary } = use({ paths: 'absent.json' });

  expect([status, outputs, summary]).toEqual([2, { verdict: 'error', report: '', json: '', kit: '' }, '']);
});

test('a live run without credentials is inconclusive, and red', () => {
  installing();
  const { status, outputs, summary } = use({ live: 'true' });

  expect([status, outputs['verdict']]).toEqual([3, 'inconclusive']);
  expect(summary).toMatch(/^## inconclusive/);
});

test('half a pair of credentials is an error that does not show it', () => {
  installing();
  const ran = use({ live: 'true' }, { TWILIO_AUTH_TOKEN: 'half-a-secret-pair' });

  expect([ran.status, ran.outputs['verdict']]).toEqual([2, 'error']);
  expect(JSON.stringify(ran)).not.toContain('half-a-secret-pair');
});

test('one job may use it twice', () => {
  installing('exit 0');
  const [one, other] = [use({ mode: 'diff' }), use({ mode: 'diff' })];

  expect([one.status, other.status]).toEqual([0, 0]);
  expect(
    readdirSync(join(github.temp, 'conversations-contract')).filter((name) => name.startsWith('run-')),
  ).toHaveLength(2);
});
