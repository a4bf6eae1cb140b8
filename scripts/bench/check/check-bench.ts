import { aim } from '../aims.js';
import type { Bench } from '../bench.js';
import { interleave } from '../interleave.js';
import { machineWith } from '../machine.js';
import { readOptions } from '../options.js';
import { buildOurs } from '../our-build.js';
import { installPeers, makeAll } from '../peers.js';
import { progress } from '../progress.js';
import { section, tell, type Section } from '../report.js';
import { medianRatio, summary, type Summary } from '../statistics.js';
import { number } from '../table.js';
import { ajvAtRunTime, ajvStandalone } from './ajv.js';
import { FAULTS, GOOD, misjudged, type Misjudged } from './faults.js';
import { jestOpenApi } from './jest-openapi.js';
import { ourQuickTest, ourWholeCheck } from './ours.js';
import { schemasafe } from './schemasafe.js';
import { contestant } from './speed.js';
import { typebox } from './typebox.js';
import type { Validator } from './validator.js';
import { zod } from './zod.js';

const HELP = `npm run bench -- check [options]

What it costs to hold one parsed body of 1.3 kB against its contract, beside other validators and in units of JSON.parse
of the same body, and which faults each of them misses.

  --rounds N   rounds that count (default 25)
  --json       print JSON
  --check      exit 1 where an aim is not met
`;

const UNIT = 'JSON.parse';
const QUICK_TEST = 'ours, quick test';

const jsonParse = (): Validator => ({
  input: ({ response }) => JSON.stringify(response.body),
  accepts: (text) => (JSON.parse(text as string) as { sid: unknown }).sid !== null,
});

const VALIDATORS: Record<string, () => Validator | Promise<Validator>> = {
  [QUICK_TEST]: ourQuickTest,
  'ours, whole check()': ourWholeCheck,
  'ajv standalone': ajvStandalone,
  'ajv at run time': ajvAtRunTime,
  typebox,
  zod,
  schemasafe,
  'jest-openapi': jestOpenApi,
};

interface Row extends Summary, Partial<Misjudged> {
  readonly name: string;
  readonly toUnit: number;
}

export const check: Bench = {
  name: 'check',
  summary: 'holding one body against the contract, beside other validators',
  help: HELP,
  async run(args) {
    const options = readOptions('check', args, { rounds: 25 });
    const rounds = options.number('rounds');
    installPeers();
    buildOurs();
    const { made, skipped } = await makeAll(VALIDATORS);
    const contestants = [
      contestant(UNIT, jsonParse()),
      ...made.map(([name, validator]) => contestant(name, validator)),
    ];
    const costs = await interleave(contestants, {
      rounds,
      onRound: (round) => progress(`check: round ${round} of ${rounds}`),
    });
    progress('');
    const validators = new Map(made);
    const rows: Row[] = [...costs].map(([name, values]) => {
      const validator = validators.get(name);
      const toUnit = medianRatio(values, costs.get(UNIT)!);
      return { name, ...summary(values), toUnit, ...(validator && misjudged(validator)) };
    });
    const ours = rows.find(({ name }) => name === QUICK_TEST)?.toUnit;
    const report = {
      bench: 'check',
      machine: machineWith(['ajv', 'ajv-formats', 'typebox', 'zod', '@exodus/schemasafe', 'jest-openapi']),
      sections: [asSection(rows, rounds)],
      skipped,
      aims: [aim('the quick test < 1.0 x JSON.parse', ours, 1, 'below')],
    };
    return tell(report, options);
  },
};

const asSection = (rows: readonly Row[], rounds: number): Section =>
  section(
    `check: CPU of one body of 1.3 kB, ${rounds} rounds; ${FAULTS} faults to see, ${GOOD} good bodies to let through`,
    rows,
    [
      { title: 'validator', of: ({ name }) => name },
      { title: 'ns', of: ({ median }) => number(median) },
      { title: 'min–max', of: ({ min, max }) => `${number(min)}–${number(max)}` },
      { title: `x ${UNIT}`, of: ({ toUnit }) => number(toUnit, 2) },
      { title: 'missed', of: ({ missed }) => number(missed?.length) },
      { title: 'faults missed, and (good bodies refused)', of: words, words: true },
    ],
    [
      'ours also refuses members that the contract does not know; the others let them through, as a vendor may add some',
    ],
  );

const words = ({ missed = [], refused = [] }: Row): string =>
  [...missed, ...refused.map((one) => `(${one})`)].join('; ');
