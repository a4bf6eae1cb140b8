import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkflow, stepsOf } from '../steps-of.js';

/** For tests: a folder in which scripts of workflows run as GitHub runs them, with stubs in the place of some programs. */
export function runner() {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const temp = join(folder, 'temp');
  const bin = join(folder, 'bin');
  const work = join(folder, 'work');
  for (const one of [temp, bin, work]) mkdirSync(one);
  const file = (name: string) => join(folder, name);
  const read = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');

  /** Puts a shell script in the place of a program; what it is called with is kept, an argument a line. */
  function stub(program: string, script = ''): void {
    const kept = `printf '%s\\n' "$@" >> '${file(`${program}.args`)}'\n`;
    writeFileSync(join(bin, program), `#!/usr/bin/env bash\n${kept}${script}\n`);
    chmodSync(join(bin, program), 0o755);
  }

  /** Runs a step by its name; `inputs` are those that are not at their default. */
  function run(
    workflowFile: string,
    name: string,
    given: { inputs?: Record<string, string>; env?: Record<string, string> },
  ) {
    const workflow = readWorkflow(workflowFile);
    const step = stepsOf(workflow).find(({ step }) => step.name === name)?.step;
    if (step?.run === undefined) throw new Error(`${workflowFile} has no step ${name}`);
    const value = (expression: string): string => {
      const [, input] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
      if (input !== undefined) return given.inputs?.[input] ?? workflow.inputs?.[input]?.default ?? '';
      return expression === 'runner.temp' ? temp : '';
    };
    const fromStep = Object.entries(step.env ?? {}).map(([key, text]) => [
      key,
      String(text).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => value(expression)),
    ]);
    for (const kept of ['output', 'summary']) writeFileSync(file(kept), '');
    writeFileSync(file('script.sh'), step.run);
    const { PATH, HOME } = process.env;
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', file('script.sh')],
      {
        cwd: work,
        encoding: 'utf8',
        env: {
          PATH: `${bin}:${PATH}`,
          HOME,
          GITHUB_OUTPUT: file('output'),
          GITHUB_STEP_SUMMARY: file('summary'),
          ...(Object.fromEntries(fromStep) as Record<string, string>),
          ...given.env,
        },
      },
    );
    const outputs = read('output')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/=(.*)/s).slice(0, 2));
    return {
      status,
      said: `${stdout}${stderr}`,
      outputs: Object.fromEntries(outputs) as Record<string, string>,
      summary: read('summary'),
    };
  }

  return {
    work,
    temp,
    stub,
    run,
    /** What a stub was called with. */
    called: (program: string) => read(`${program}.args`).split('\n').filter(Boolean),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
