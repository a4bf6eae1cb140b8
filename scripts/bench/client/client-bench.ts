import { aim, type Aim } from '../aims.js';
import type { Bench } from '../bench.js';
import { machineWith } from '../machine.js';
import { readOptions } from '../options.js';
import { buildOurs } from '../our-build.js';
import { installPeers } from '../peers.js';
import { tell } from '../report.js';
import { measureCalls, type Calls } from './calls.js';
import { measureStart, type Start } from './start.js';

const HELP = `npm run bench -- client [options]

What a call costs its process in CPU time, beside other clients on the same server, and what the start costs: the
import, and the bytes of a bundle.

  --rounds N     rounds of calls that count (default 15)
  --requests N   requests of each client a round (default 1000)
  --starts N     processes that import each client (default 15)
  --json         print JSON
  --check        exit 1 where an aim is not met
`;

export const client: Bench = {
  name: 'client',
  summary: 'a call, an import and a bundle, beside other clients',
  help: HELP,
  async run(args) {
    const options = readOptions('client', args, { rounds: 15, requests: 1000, starts: 15 });
    installPeers();
    buildOurs();
    const calls = await measureCalls(options.number('rounds'), options.number('requests'));
    const start = await measureStart(options.number('starts'));
    const report = {
      bench: 'client',
      machine: machineWith(['openapi-fetch', 'undici', 'twilio', 'axios', 'ky', 'esbuild']),
      sections: [calls.section, start.section],
      skipped: [...calls.skipped, ...start.skipped],
      aims: aims(calls, start),
    };
    return tell(report, options);
  },
};

function aims({ ratio }: Calls, { importRatio, bundleKb }: Start): Aim[] {
  const validating = 'ours, validation report';
  return [
    aim('a validated call <= 1.1 x openapi-fetch', ratio(validating, 'openapi-fetch'), 1.1, 'at most'),
    aim('a validated call <= 0.9 x twilio', ratio(validating, 'twilio'), 0.9, 'at most'),
    aim('… over undici.request <= 0.9 x twilio', ratio('ours, over undici.request', 'twilio'), 0.9, 'at most'),
    aim('import beyond bare Node <= 0.25 x twilio', importRatio('ours, as installed', 'twilio'), 0.25, 'at most'),
    aim('bundle of one operation <= 10 kB', bundleKb('ours, one operation'), 10, 'at most'),
  ];
}
