import type { Bench } from './bench/bench.js';
import { check } from './bench/check/check-bench.js';
import { client } from './bench/client/client-bench.js';
import { detection } from './bench/detection/detection-bench.js';
import { BadOption } from './bench/options.js';
import { sdk } from './bench/sdk/sdk-bench.js';
import { traffic } from './bench/traffic/traffic-bench.js';

const BENCHES: readonly Bench[] = [client, check, detection, traffic, sdk];

const HELP = `npm run bench -- NAME [options]

Measures this project beside what people would use in its place.

${BENCHES.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

  --rounds N   rounds that count, where a bench has any; one more goes before them to warm up
  --json       print JSON
  --check      exit 1 where an aim is not met
  --help       print this, or with NAME the options of that bench

Rounds alternate between all that is compared, and ratios are taken round by round: they hold on a busy machine too,
where the bare numbers do not. What is compared is installed in scripts/bench on the first run.
`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return 0;
  }
  const bench = BENCHES.find((one) => one.name === name);
  if (!bench) throw new BadOption(`there is no bench ${JSON.stringify(name)}; there are: ${names()}`);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(bench.help);
    return 0;
  }
  return bench.run(args);
}

const names = () => BENCHES.map((one) => one.name).join(', ');

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof BadOption ? error.message : error);
  process.exitCode = error instanceof BadOption ? 2 : 1;
}
