import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { foreignExpressions } from './foreign-expressions.js';
import { readWorkflow, stepsOf } from './steps-of.js';
import { actionFile, root, workflowFiles } from './workflow-files.js';

const workflows = workflowFiles().map((file) => ({ file, workflow: readWorkflow(file) }));
const all = [...workflows, { file: actionFile, workflow: readWorkflow(actionFile) }];
const steps = all.flatMap(({ file, workflow }) => stepsOf(workflow).map((one) => ({ file, ...one })));
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs ?? {}).map(([name, job]) => ({ file, name, job })),
);
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

test('there are the four workflows and the action', () => {
  expect(workflowFiles().map((file) => file.split('/').at(-1))).toEqual([
    'change.yml',
    'nightly.yml',
    'release.yml',
    'verify-contract.yml',
  ]);
  expect(steps.length).toBeGreaterThan(20);
});

test.each(all)('$file names each action by a full commit and tells its version', ({ file }) => {
  const uses = readFileSync(`${root}${file}`, 'utf8')
    .split('\n')
    .filter((line) => /^\s*(?:-\s+)?uses:/.test(line));

  expect(uses.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('an action has one commit and one version everywhere', () => {
  const pins = all.flatMap(({ file }) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/uses: ([^@\s]+)@(\S+ # \S+)/g)].map(([, name, pin]) => [
      name,
      pin,
    ]),
  );

  for (const [name, pin] of pins) expect(new Set(pins.filter(([other]) => other === name))).toContainEqual([name, pin]);
  expect(new Set(pins.map(String)).size).toBe(new Set(pins.map(([name]) => name)).size);
});

test.each(workflows)('$file may nothing by itself and does not run twice at once', ({ workflow }) => {
  expect(workflow.permissions).toEqual({});
  const groups = [workflow.concurrency, ...Object.values(workflow.jobs ?? {}).map(({ concurrency }) => concurrency)];
  expect(groups.filter(Boolean)).not.toEqual([]);
});

/** What each job may. A right that is added has to be added here too, and so be seen. */
const RIGHTS: Readonly<Record<string, unknown>> = {
  'change.yml check': { contents: 'read' },
  'change.yml diff': { contents: 'read' },
  'nightly.yml verify': { contents: 'read' },
  'nightly.yml issue': { contents: 'read', issues: 'write', actions: 'read' },
  'release.yml pack': { contents: 'read' },
  'release.yml npm': { 'id-token': 'write' },
  'release.yml release': { contents: 'write' },
  'verify-contract.yml verify': { contents: 'read' },
};

test('each job has its own rights, no more, and a limit of time', () => {
  const rights = jobs.map(({ file, name, job }) => [`${file.split('/').at(-1)} ${name}`, job.permissions]);

  expect(Object.fromEntries(rights)).toEqual(RIGHTS);
  expect(jobs.filter(({ job }) => !(Number(job['timeout-minutes']) <= 60))).toEqual([]);
});

test('no job that holds the secrets of the vendor or of npm may write', () => {
  const withSecrets = jobs.filter(({ job }) => /secrets\.(?:TWILIO|NPM)/.test(JSON.stringify(job)));

  expect(withSecrets.map(({ name }) => name)).toEqual(['verify', 'npm', 'verify']);
  for (const { job } of withSecrets) expect(JSON.stringify(job.permissions)).not.toMatch(/(?:contents|issues)":"write/);
});

test('no workflow runs on what a stranger can start with rights', () => {
  for (const { workflow } of workflows)
    expect(Object.keys(workflow.on ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pull_request_target|workflow_run|issue_comment)$/)]),
    );
});

const scripts = steps.flatMap(({ file, job, step: { name, run } }) =>
  run === undefined ? [] : [{ in: `${file} ${job} ${name ?? run.split('\n')[0]}`, run }],
);

test.each(scripts)('no expression becomes a part of the script: $in', ({ run }) => {
  expect(foreignExpressions(run)).toEqual([]);
});

test.each([
  ['echo ${{ github.event.pull_request.title }}', ['github.event.pull_request.title']],
  ['echo "${{ inputs.paths }}"', ['inputs.paths']],
  ['echo ${{\n  github.head_ref }}', ['github.head_ref']],
  ['echo ${{ secrets.A }} ${{ runner.temp }}', ['secrets.A']],
  ['echo ${{ github.sha || github.head_ref }}', ['github.sha || github.head_ref']],
  ['echo "$TITLE"', []],
])('finds what a script gets from elsewhere in %j', (script, found) => {
  expect(foreignExpressions(script)).toEqual(found);
});

test('credentials of the checkout stay with no job', () => {
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));

  expect(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test('the action and the workflow that others call use the version of this package', () => {
  const called = readWorkflow('.github/workflows/verify-contract.yml').on?.['workflow_call'] as {
    inputs: { version: { default: string } };
  };

  expect(readWorkflow(actionFile).inputs?.['version']?.default).toBe(version);
  expect(called.inputs.version.default).toBe(version);
});

test('the workflow that others call has the scripts of the action, to the character', () => {
  const scriptsOf = (file: string) =>
    stepsOf(readWorkflow(file)).flatMap(({ step: { name, run } }) => (run === undefined ? [] : [{ name, run }]));

  expect(scriptsOf('.github/workflows/verify-contract.yml')).toEqual(scriptsOf(actionFile));
});

test('each input of the action is told', () => {
  const inputs = Object.values(readWorkflow(actionFile).inputs ?? {});

  expect(inputs.filter(({ description }) => !description)).toEqual([]);
});
