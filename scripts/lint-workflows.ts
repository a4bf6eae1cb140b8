import { readFileSync } from 'node:fs';
import { findActionlint } from './workflows/actionlint.js';
import { compositeAsWorkflow } from './workflows/composite-as-workflow.js';
import { readWorkflow } from './workflows/steps-of.js';
import { actionFile, root, workflowFiles } from './workflows/workflow-files.js';

const HELP = `lint-workflows: holds the workflows and action.yml to actionlint

Usage: tsx scripts/lint-workflows.ts [--must]

  --must   fail where actionlint cannot be had, instead of skipping
  --help   print this text

Needs Go, and the Go module proxy the first time. Lines of action.yml are those of a workflow that is made of its steps.
Exit code: 0 all passed or were skipped, 1 something failed, 2 usage error.
`;

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--must');
if (args.includes('--help') || args.includes('-h')) process.stdout.write(HELP);
else if (unknown !== undefined) {
  console.error(`lint-workflows: there is no ${unknown}. See --help.`);
  process.exitCode = 2;
} else process.exitCode = lint(args.includes('--must'));

function lint(must: boolean): number {
  const files: [name: string, text: string][] = [
    ...workflowFiles().map((name): [string, string] => [name, readFileSync(`${root}${name}`, 'utf8')]),
    [actionFile, compositeAsWorkflow(readWorkflow(actionFile))],
  ];
  const actionlint = findActionlint();
  if (typeof actionlint === 'string') {
    console.error(`lint-workflows: ${must ? 'not' : 'skipped, not'} linted: ${actionlint}.`);
    console.log(must ? `0 passed, ${files.length} failed` : `0 passed, 0 failed, ${files.length} skipped`);
    return must ? 1 : 0;
  }
  let failed = 0;
  for (const [name, text] of files) {
    const says = actionlint(name, text);
    if (says === '') continue;
    failed += 1;
    console.error(says.trimEnd());
  }
  console.log(`actionlint: ${files.length - failed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
