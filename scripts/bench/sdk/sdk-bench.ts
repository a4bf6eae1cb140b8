import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aim } from '../aims.js';
import type { Bench } from '../bench.js';
import { machineWith } from '../machine.js';
import { readOptions } from '../options.js';
import { buildOurs, ROOT } from '../our-build.js';
import { folderOf, installPeers, makeAll, versionOf } from '../peers.js';
import { progress } from '../progress.js';
import { section, tell, type Section } from '../report.js';
import { whereSdkIsAhead } from './ahead.js';
import { argumentSituations } from './arguments.js';
import { bodySituations } from './bodies.js';
import { membersOf } from './declared.js';
import { errorSituations } from './errors.js';
import { limitSituations } from './limits.js';
import { ours } from './ours.js';
import { retrySituations } from './retries.js';
import { run } from './run.js';
import { secretSituations } from './secrets.js';
import type { Situation } from './situation.js';
import { twilio } from './twilio.js';
import { typeSituations } from './types.js';

const HELP = `npm run bench -- sdk [options]

What the client and the vendor's SDK do in the same situations, each against a server on this machine. Every cell says
what was seen in this run. It takes about ten seconds.

  --json    print JSON
  --check   exit 1 where our client breaks a promise
`;

const SITUATIONS: readonly Situation[] = [
  ...argumentSituations,
  ...retrySituations,
  ...limitSituations,
  ...errorSituations,
  ...bodySituations,
  ...secretSituations,
  ...typeSituations,
];

interface Row {
  readonly situation: string;
  readonly ours: string;
  readonly twilio: string;
  readonly kept: boolean;
}

export const sdk: Bench = {
  name: 'sdk',
  summary: "what the client and the vendor's SDK do where something is wrong",
  help: HELP,
  async run(args) {
    const options = readOptions('sdk', args, {});
    installPeers();
    buildOurs();
    const { made, skipped } = await makeAll({ ours, twilio });
    const rows: Row[] = [];
    for (const situation of SITUATIONS) {
      progress(`sdk: ${situation.name}`);
      const cells = { ours: '-', twilio: '-' };
      for (const [name, party] of made) cells[name as keyof typeof cells] = await run(situation, party);
      rows.push({ situation: situation.name, ...cells, kept: situation.promise.test(cells.ours) });
    }
    progress('');
    const broken = rows.filter(({ kept }) => !kept);
    const report = {
      bench: 'sdk',
      machine: machineWith(['twilio']),
      sections: [await asSection(rows)],
      skipped,
      aims: [aim('situations in which ours breaks its promise <= 0', broken.length, 0, 'at most')],
    };
    return tell(report, options);
  },
};

const asSection = async (rows: readonly Row[]): Promise<Section> =>
  section(
    'sdk: what was seen',
    rows,
    [
      { title: 'situation', of: ({ situation }) => situation },
      { title: 'ours', of: ({ ours, kept }) => (kept ? ours : `BROKEN: ${ours}`), words: true },
      { title: 'twilio', of: ({ twilio }) => twilio, words: true },
    ],
    [
      ...timeOptions(),
      `ours ${ourVersion()} and twilio ${versionOf('twilio') ?? 'not installed'}, ${today()}`,
      ...(await whereSdkIsAhead()),
    ],
  );

/** By what the SDK lets a client bound its time: whoever doubts that it has no deadline finds it here. */
function timeOptions(): string[] {
  const folder = folderOf('twilio');
  if (folder === undefined) return [];
  const members = membersOf({ file: join(folder, 'lib/base/BaseTwilio.d.ts'), type: 'ClientOpts' });
  const names = members.map(({ name }) => name).filter((name) => /time|delay|deadline/i.test(name));
  return [`options of the SDK's client about time: ${names.join(', ')}`];
}

const ourVersion = () => (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
const today = () => new Date().toISOString().slice(0, 10);
