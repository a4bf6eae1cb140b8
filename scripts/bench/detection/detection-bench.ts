import { corpora, type Corpus } from '../../../contract-tests/support/corpus.js';
import { aim } from '../aims.js';
import type { Bench } from '../bench.js';
import { machineWith } from '../machine.js';
import { readOptions } from '../options.js';
import { buildOurs } from '../our-build.js';
import { installPeers, makeAll, type Skipped } from '../peers.js';
import { progress } from '../progress.js';
import { section, tell, type Section } from '../report.js';
import { expressOpenApiValidator } from './express-openapi-validator.js';
import { jestOpenApi } from './jest-openapi.js';
import type { Judge } from './judge.js';
import { ours } from './ours.js';
import { prismProxy } from './prism-proxy.js';
import { redoclyDrift } from './redocly-drift.js';
import { scoreOf, type Judged, type Score, type Share } from './score.js';

const HELP = `npm run bench -- detection [options]

Which single faults and which drift of contract-tests/corpus are found, and which clean exchanges are told: by our check,
and by other tools at their defaults. Found means that anything at all is said against the exchange. It takes about
half a minute.

  --details   name what each misses, each false alarm, and what could not be put to it
  --json      print JSON, with all of that
  --check     exit 1 where our check does not say exactly what is expected
`;

const OURS = 'ours';

const JUDGES: Record<string, () => Judge | Promise<Judge>> = {
  [OURS]: ours,
  'prism proxy': prismProxy,
  'express-openapi-validator': expressOpenApiValidator,
  'redocly drift': redoclyDrift,
  'jest-openapi': jestOpenApi,
};

const NOTES = [
  'found: anything at all is said; of: the cases that could be put to it; n/a: those that could not',
  'every tool runs at its defaults; the peers get the contracts without security, since no exchange holds a credential,',
  'and in the OpenAPI version that they do best with: jest-openapi 3.0, prism and redocly 3.1, the last one as they are;',
  'what our extension x-rules says can be put to none of them; redocly drift holds no request that was answered with 4xx',
  'against the contract',
];

interface Row extends Score {
  readonly name: string;
}

export const detection: Bench = {
  name: 'detection',
  summary: 'which faults are found in exchanges, beside other tools',
  help: HELP,
  async run(args) {
    const options = readOptions('detection', args, {}, ['details']);
    installPeers();
    buildOurs();
    const { made, skipped } = await makeAll(JUDGES);
    const judged = new Map<string, Judged[]>();
    const refused: Skipped[] = [];
    for (const [name, judge] of made) {
      for (const corpus of corpora) {
        progress(`detection: ${name}, ${corpus.name}`);
        try {
          judged.set(name, [...(judged.get(name) ?? []), ...(await judgedBy(judge, corpus))]);
        } catch (error) {
          if (name === OURS) throw error;
          refused.push({
            name: `${name}, ${corpus.name}`,
            reason: (error as Error).message.replace(/\s+/g, ' ').slice(0, 200),
          });
        }
      }
    }
    progress('');
    const rows = (of: (one: Judged) => boolean): Row[] =>
      [...judged].map(([name, all]) => ({ name, ...scoreOf(all.filter(of)) }));
    const everything = rows(() => true);
    const wrong = wronglySaid(judged.get(OURS) ?? []);
    const report = {
      bench: 'detection',
      machine: machineWith(['@stoplight/prism-cli', 'express-openapi-validator', '@redocly/cli', 'jest-openapi']),
      sections: [
        asSection('detection: both contracts', everything, NOTES),
        ...corpora.map(({ name, cases }) =>
          asSection(
            `detection: ${name}, ${cases.length} cases`,
            rows(({ corpus }) => corpus === name),
          ),
        ),
        ...(options.flag('details') ? everything.map(details) : []),
      ],
      skipped: [...skipped, ...refused],
      aims: [aim('cases in which ours says anything but what is expected <= 0', wrong.length, 0, 'at most')],
    };
    return tell(report, options);
  },
};

async function judgedBy(judge: Judge, corpus: Corpus): Promise<Judged[]> {
  const said = await judge.judge(corpus);
  return corpus.cases.map((one, i) => {
    const cannot = judge.cannot?.(one);
    return {
      corpus: corpus.name,
      kind: one.kind,
      name: one.name,
      said: cannot === undefined ? said[i]! : { cannot },
    };
  });
}

/** Ours is held to more than the others: code and pointer must be the expected ones, and nothing else may be said. */
function wronglySaid(judged: readonly Judged[]): readonly Judged[] {
  const expected = new Map(
    corpora.flatMap(({ name, cases }) =>
      cases.map((one) => [`${name} ${one.name}`, one.expect.map(({ code, pointer }) => `${code} ${pointer}`)] as const),
    ),
  );
  return judged.filter(({ corpus, name, said }) => String(said) !== String(expected.get(`${corpus} ${name}`)));
}

const share = ({ found, of }: Share): string => `${found}/${of}`;

const asSection = (name: string, rows: readonly Row[], notes: readonly string[] = []): Section =>
  section(
    name,
    rows,
    [
      { title: 'tool', of: (row) => row.name },
      { title: 'faults', of: ({ faults }) => share(faults) },
      { title: 'drift', of: ({ drift }) => share(drift) },
      { title: 'false alarms', of: ({ falseAlarms }) => share(falseAlarms) },
      { title: 'n/a', of: ({ notApplicable }) => String(notApplicable.length) },
    ],
    notes,
  );

function details({ name, missed, alarms, notApplicable }: Row): Section {
  const rows = [
    ...missed.map((text) => ({ what: 'missed', text })),
    ...alarms.map((text) => ({ what: 'false alarm', text })),
    ...notApplicable.map((text) => ({ what: 'n/a', text })),
  ];
  return section(`${name}: ${rows.length} cases`, rows, [
    { title: 'what', of: ({ what }) => what },
    { title: 'case', of: ({ text }) => text, words: true },
  ]);
}
