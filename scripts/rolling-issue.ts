import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printable } from '../src/contract/printable.js';
import { githubApi } from './rolling-issue/github-api.js';
import { isConclusive } from './rolling-issue/is-conclusive.js';
import { keepIssues } from './rolling-issue/keep-issues.js';
import { readReport } from './rolling-issue/read-report.js';

const HELP = `rolling-issue: keeps the one issue about drift of the vendor, and the alarm when nothing could be verified

Usage: tsx scripts/rolling-issue.ts --run FILE --repeat FILE

  --run FILE      JSON report of a live run
  --repeat FILE   JSON report of its repeat
  --help          print this text

Reads GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_SERVER_URL and GITHUB_RUN_ID, and writes conclusive=true
or false to GITHUB_OUTPUT. A report that is missing counts as inconclusive.
Exit code: 0 done, 2 usage, or GitHub did not do it.
`;

try {
  const { values } = parseArgs({
    options: { run: { type: 'string' }, repeat: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) process.stdout.write(HELP);
  else if (values.run === undefined || values.repeat === undefined) throw new Error('--run and --repeat are needed');
  else await main(values.run, values.repeat);
} catch (error) {
  console.error(`rolling-issue: ${printable((error as Error).message)}`);
  process.exitCode = 2;
}

async function main(runFile: string, repeatFile: string): Promise<void> {
  const { env } = process;
  const [run, repeat] = [readReport(runFile), readReport(repeatFile)];
  const conclusive = isConclusive(run) || isConclusive(repeat);
  // Said before GitHub is asked: that the night was conclusive stays true when the issues cannot be kept.
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `conclusive=${conclusive}\n`);
  const actions = await keepIssues({
    api: githubApi(env),
    run,
    repeat,
    workflow: 'nightly.yml',
    runUrl: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`,
    now: new Date(),
  });
  for (const action of actions) {
    const issue = 'number' in action && action.number !== undefined ? ` #${action.number}` : '';
    console.log(action.do === 'none' ? `nothing to do: ${action.because}` : `${action.do}${issue}`);
  }
}
