import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { compositeAsWorkflow } from './composite-as-workflow.js';
import { readWorkflow, stepsOf, type Workflow } from './steps-of.js';
import { actionFile, root, workflowFiles } from './workflow-files.js';

jest.setTimeout(60_000); // processes of their own, on a machine that may be busy

const files = workflowFiles().length + 1;

test.each([
  [[], 0, `0 passed, 0 failed, ${files} skipped`, 'skipped, not linted: Go is not installed'],
  [['--must'], 1, `0 passed, ${files} failed`, 'not linted: Go is not installed'],
])('without Go %j ends with %d and says so', (args, status, counts, reason) => {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/lint-workflows.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: `${dirname(process.execPath)}/nowhere` },
  });

  expect([ran.status, ran.stdout.trim()]).toEqual([status, counts]);
  expect(ran.stderr).toContain(reason);
});

test('the steps of an action are linted with its inputs', () => {
  const action = readWorkflow(actionFile);
  const made = parse(compositeAsWorkflow(action)) as Workflow;
  const called = made.on?.['workflow_call'] as { inputs: object };

  expect(stepsOf(made).map(({ step }) => step)).toEqual(stepsOf(action).map(({ step }) => step));
  expect(Object.keys(called.inputs)).toEqual(Object.keys(action.inputs!));
});
