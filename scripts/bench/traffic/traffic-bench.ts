import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { aim } from '../aims.js';
import type { Bench } from '../bench.js';
import { inFolder } from '../detection/in-folder.js';
import { interleave } from '../interleave.js';
import { machineWith } from '../machine.js';
import { readOptions } from '../options.js';
import { buildOurs } from '../our-build.js';
import { progress } from '../progress.js';
import { section, tell, type Section } from '../report.js';
import { median, medianRatio } from '../statistics.js';
import { number } from '../table.js';
import { NAIVE, ours, programs, redocly, type Participant } from './participants.js';
import { canPin } from './run-measured.js';
import { writeHar, writeNdjson, type Written } from './write-traffic.js';

const HELP = `npm run bench -- traffic [options]

How fast traffic is held against the contract: NDJSON beside the program that most people would write, and a HAR beside
redocly drift. Each participant is a program of its own, measured from its start to its end. The traffic is made up, the
same each time: one exchange in a thousand has a fault, and each participant has to find those that it can see.

  --size MB       of NDJSON (default 512); the aims for its speed are for 500 MB and more
  --exchanges N   in the HAR (default 20000)
  --rounds N      rounds that count (default 5)
  --json          print JSON
  --check         exit 1 where an aim is not met
`;

const ONE = 'ours, one core';
const TWO = 'ours, two cores';
const HAR = 'ours';

/** The aims for NDJSON are for so many bytes and more. */
const HUGE = 500_000_000;

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
  /** How many times as fast as the one that is compared with. */
  readonly speed: number;
  /** The largest that it was resident with, in MB. */
  readonly resident: number;
}

export const traffic: Bench = {
  name: 'traffic',
  summary: 'holding huge traffic against the contract, beside other ways',
  help: HELP,
  async run(args) {
    const options = readOptions('traffic', args, { size: 512, exchanges: 20_000, rounds: 5 });
    buildOurs();
    return inFolder(async (folder) => {
      const rounds = options.number('rounds');
      const [ndjson, har] = [join(folder, 'traffic.ndjson'), join(folder, 'traffic.har')];
      progress('traffic: writing it');
      const lines = writeNdjson(ndjson, options.number('size') * 2 ** 20);
      const entries = writeHar(har, options.number('exchanges'));
      const byLine = await race(
        [
          ...(await programs(folder, ndjson, lines)),
          ours(ONE, ndjson, lines, 1, true),
          ...(availableParallelism() > 1 ? [ours(TWO, ndjson, lines, 2, false)] : []),
        ],
        { rounds, bytes: lines.bytes, unit: NAIVE },
      );
      const oddly = join(folder, 'text.ndjson');
      const others = writeNdjson(oddly, (options.number('size') * 2 ** 20) / 8, 'text');
      const [naive] = await programs(folder, oddly, others);
      const oneByOne = await race([naive!, ours(ONE, oddly, others, 1, true)], {
        rounds,
        bytes: others.bytes,
        unit: NAIVE,
      });
      const told = { exchanges: 0 };
      const peer = redocly(folder, har, (exchanges) => (told.exchanges = exchanges));
      const asHar = await race([peer, ours(HAR, har, entries, 1, false)], {
        rounds,
        bytes: entries.bytes,
        unit: peer.name,
      });
      progress('');
      const speed = (rows: readonly Row[], name: string) => rows.find((row) => row.name === name)?.speed;
      const huge = lines.bytes >= HUGE ? byLine : []; // of less, the start of a program is too much
      const report = {
        bench: 'traffic',
        machine: machineWith(['ajv', '@redocly/cli']),
        sections: [
          asSection(`NDJSON: ${inWords(lines)}, ${rounds} rounds`, byLine, NAIVE, [
            `found: ${NAIVE} the ${lines.faultyBodies} faults that a body shows; ours all ${lines.faulty}, since it also holds request, headers,`,
            'status, undocumented members and rules against the contract, and writes a report',
            canPin
              ? 'all but two cores: pinned to one, with all their helper threads'
              : 'nobody is pinned to a core: this machine cannot',
          ]),
          asSection(`NDJSON with bodies as text: ${inWords(others)}, ${rounds} rounds`, oneByOne, NAIVE, [
            'ours recognises lines that are like others which it has checked; of this form it recognises none, and checks each',
          ]),
          asSection(`HAR: ${inWords(entries)}, ${rounds} rounds`, asHar, peer.name, [
            `exchanges with a finding: ours ${entries.faulty} of ${entries.faulty}, ${peer.name} ${told.exchanges}`,
          ]),
        ],
        skipped: [],
        aims: [
          aim(`one core: at least 2.2 x the speed of ${NAIVE}`, speed(huge, ONE), 2.2, 'at least'),
          aim(`two cores: at least 4.5 x the speed of ${NAIVE} on one`, speed(huge, TWO), 4.5, 'at least'),
          aim('one core: at most 150 MB resident', byLine.find(({ name }) => name === ONE)?.resident, 150, 'at most'),
          aim(`HAR: at least 2 x the speed of ${peer.name}`, speed(asHar, HAR), 2, 'at least'),
        ],
      };
      return tell(report, options);
    });
  },
};

async function race(
  participants: readonly Participant[],
  { rounds, bytes, unit }: { rounds: number; bytes: number; unit: string },
): Promise<Row[]> {
  const resident = new Map<string, number>();
  const contestants = participants.map(({ name, run }) => ({
    name,
    async block() {
      const { seconds, megabytes } = await run();
      resident.set(name, Math.max(resident.get(name) ?? 0, megabytes));
      return seconds;
    },
  }));
  const costs = await interleave(contestants, {
    rounds,
    onRound: (round) => progress(`traffic: round ${round} of ${rounds}, beside ${unit}`),
  });
  return [...costs].map(([name, seconds]) => ({
    name,
    seconds: median(seconds),
    megabytesPerSecond: bytes / 1e6 / median(seconds),
    speed: medianRatio(costs.get(unit)!, seconds),
    resident: resident.get(name)!,
  }));
}

const inWords = ({ bytes, exchanges, faulty }: Written): string =>
  `${number(bytes / 1e6)} MB, ${number(exchanges)} exchanges of ${number(bytes / exchanges)} bytes, ${faulty} with a fault`;

const asSection = (title: string, rows: readonly Row[], unit: string, notes: readonly string[]): Section =>
  section(
    title,
    rows,
    [
      { title: 'program', of: ({ name }) => name },
      { title: 's', of: ({ seconds }) => number(seconds, 2) },
      { title: 'MB/s', of: ({ megabytesPerSecond }) => number(megabytesPerSecond) },
      { title: `x ${unit}`, of: ({ speed }) => number(speed, 2) },
      { title: 'resident MB', of: ({ resident }) => number(resident) },
    ],
    notes,
  );
