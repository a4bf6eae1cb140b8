import { existsSync } from 'node:fs';
import { likeness, proveClauses } from '../contract/mutants/clauses/prove-clauses.js';
import type { Mutant } from '../contract/mutants/mutant.js';
import { createMutantProver } from '../contract/mutants/prove.js';
import { mutationReport, type MutationReport } from '../contract/mutants/report.js';
import type { Contract } from '../contract/contract.js';
import type { Exchange } from '../contract/exchange.js';
import { matchOperation } from '../contract/match.js';
import { sourcesAt } from '../contract/sources/from-path.js';
import { checkOnly } from './check-only.js';
import { UsageError, type Command, type ExitCode, type Io } from './command.js';
import { mutationText } from './mutate-text.js';
import { readOptions } from './options.js';
import { packaged } from './packaged.js';
import { statusLine } from './progress.js';
import { readContract } from './read-contract.js';
import { readReportOption, writeReport } from './report-option.js';

const summary = 'proves that the checks can fail: every mutant of a recording must be found';

const help = `contract mutate: ${summary}

Usage: contract mutate [PATH…] [options]

Makes every mutant with a single fault of each exchange that keeps the contract, from the text of the contract, and
holds it against the check. Then removes each clause of the contract in turn: some exchange or mutant must notice.
PATH is as in contract verify. Without PATH: contract-tests/recordings.

  --spec FILE             another contract, OpenAPI 3.0 or 3.1, YAML or JSON
  --only OPERATION        mutate exchanges of this operation alone; repeatable. Then no clause is removed
  --no-clauses            do not remove clauses: that needs exchanges which show every clause
  --report FORMAT[=FILE]  text (default) or json; repeatable
  --help                  print this text

Exit code: 0 all were found, 1 some survived, 2 usage, configuration or spec error, 3 there was nothing to mutate.
`;

const OPTIONS = {
  spec: { type: 'string' },
  only: { type: 'string', multiple: true },
  'no-clauses': { type: 'boolean' },
  report: { type: 'string', multiple: true },
} as const;

const FORMATS = ['text', 'json'] as const;

const EXIT: Readonly<Record<MutationReport['outcome'], ExitCode>> = {
  'all found': 0,
  'some survived': 1,
  inconclusive: 3,
};

/** `contract mutate`: the proof that the checks can fail. */
export const mutate: Command = { name: 'mutate', summary, help, run };

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readOptions('mutate', args, OPTIONS, true);
  if (values.help) {
    io.stdout.write(help);
    return 0;
  }
  const reports = readReportOption(values.report, FORMATS);
  const contract = await readContract(values.spec);
  const only = values.only ?? [];
  checkOnly(only, contract);
  const { exchanges, unreadable } = await readAll(pathsOf(positionals, values.spec), only, contract, io);
  const progress = statusLine(io);

  const prover = createMutantProver(contract);
  const mutants = new Map<string, Mutant>(); // of much traffic, those that differ
  exchanges.forEach(({ id, exchange }, i) => {
    for (const mutant of prover.add(id, exchange)) mutants.set(likeness(mutant, contract), mutant);
    progress(`mutants of ${i + 1} of ${exchanges.length} exchanges`);
  });
  const proof = prover.proof();
  const isWhole = values['no-clauses'] !== true && only.length === 0 && proof.recordings > 0;
  const recordings = exchanges.map(({ exchange }) => exchange);
  const clauses = isWhole
    ? proveClauses(contract, recordings, [...mutants.values()], (done, all) =>
        progress(`without clause ${done} of ${all}`),
      )
    : undefined;
  progress('');

  const report = mutationReport(contract, proof, clauses, unreadable);
  for (const one of reports) {
    const text = one.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : mutationText(report);
    writeReport(one, text, io);
  }
  return EXIT[report.outcome];
}

function pathsOf(positionals: readonly string[], spec: string | undefined): readonly string[] {
  if (positionals.length > 0) return positionals;
  if (spec !== undefined) throw new UsageError('--spec needs a PATH: exchanges that keep that contract.');
  const here = 'contract-tests/recordings';
  return [existsSync(here) ? here : packaged(here)];
}

interface Read {
  readonly exchanges: { readonly id: string; readonly exchange: Exchange }[];
  readonly unreadable: number;
}

async function readAll(paths: readonly string[], only: readonly string[], contract: Contract, io: Io): Promise<Read> {
  const exchanges: Read['exchanges'] = [];
  let unreadable = 0;
  for (const { entries } of paths.flatMap((path) => sourcesAt(path, io.stdin))) {
    for await (const entry of entries) {
      if (!('exchange' in entry)) unreadable++;
      else if (only.length === 0 || isOf(only, entry.exchange, contract)) exchanges.push(entry);
    }
  }
  return { exchanges, unreadable };
}

function isOf(only: readonly string[], { request }: Exchange, contract: Contract): boolean {
  const match = matchOperation(contract, request.method, request.url);
  return 'operation' in match && only.includes(match.operation.operationId);
}
