import type { Foretold } from '../contract/mutants/mutant.js';
import type { MutationReport } from '../contract/mutants/report.js';
import { printable } from '../contract/printable.js';

/** The JSON report lists all; a reader of text has seen enough by then. */
const MOST_SURVIVORS = 50;

/** What `contract mutate` found, as text: a table of kinds, survivors, and a last line that says it all. */
export function mutationText(report: MutationReport): string {
  const { mutants, clauses } = report;
  return [
    ...kindTable(report),
    ...section(
      'Mutations that cannot be a fault:',
      counted(mutants.equivalents.map(({ kind, reason, count }) => [`${kind}: ${reason}`, count])),
    ),
    ...section('Survivors:', shortened(mutants.survivors.map(survivorText))),
    ...section(
      'Clauses that no exchange can miss:',
      counted((clauses?.equivalents ?? []).map(({ reason }) => [reason, 1])),
    ),
    ...section(
      'Clauses that nothing misses:',
      shortened((clauses?.survivors ?? []).map((pointer) => `  ${printable(pointer)}`)),
    ),
    ...lastLines(report),
    '',
  ].join('\n');
}

function kindTable({ mutants: { kinds, made, killed, survivors, equivalent } }: MutationReport): string[] {
  const rows = Object.entries(kinds).map(
    ([kind, one]) => [kind, one.made, one.killed, one.survived, one.equivalent] as const,
  );
  const all = [
    ['kind', 'made', 'killed', 'survived', 'equivalent'],
    ...rows,
    ['all', made, killed, survivors.length, equivalent],
  ];
  const width = Math.max(...all.map(([kind]) => String(kind).length));
  return all.map(([kind, ...counts]) =>
    [String(kind).padEnd(width), ...counts.map((count) => String(count).padStart(12))].join(''),
  );
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

/** Adds up what is the same, the most frequent first. */
function counted(all: readonly (readonly [text: string, count: number])[]): string[] {
  const counts = new Map<string, number>();
  for (const [text, count] of all) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([text, count]) => `${String(count).padStart(6)}  ${printable(text)}`);
}

/** What a clause that survived asks for is another recording; what a mutant asks for is a better check. */
const survivedText = (mutants: number, clauses: number): string =>
  [
    ...(mutants > 0
      ? [`${mutants} mutants were not found: the check or the contract has a hole`]
      : ['all mutants found']),
    ...(clauses > 0
      ? [
          `${clauses} clauses that no recording shows: add one that keeps and needs them, or look at mutants alone with --no-clauses`,
        ]
      : []),
  ].join('; ');

const survivorText = ({
  recording,
  kind,
  mutation,
  expected,
  got,
}: MutationReport['mutants']['survivors'][number]): string =>
  [
    `  ${printable(recording)}: ${kind}: ${printable(mutation)}`,
    `    expected ${inShort(expected)}`,
    `    got      ${got.map(inShort).join('; ') || 'nothing'}`,
  ].join('\n');

const inShort = ({ code, severity, location, pointer }: Foretold): string =>
  printable(`${code} (${severity}) at ${location} ${pointer}`.trimEnd());

const shortened = (lines: readonly string[]): string[] =>
  lines.length <= MOST_SURVIVORS
    ? [...lines]
    : [...lines.slice(0, MOST_SURVIVORS), `  and ${lines.length - MOST_SURVIVORS} more: --report json lists all`];

function lastLines({ outcome, mutants, clauses, unreadable }: MutationReport): string[] {
  const { recordings, leftOut, made, killed } = mutants;
  const aside = [
    leftOut > 0 ? `${leftOut} with findings of their own left out` : '',
    unreadable > 0 ? `${unreadable} unreadable` : '',
  ].filter(Boolean);
  const from = `${recordings} recordings${aside.length > 0 ? ` (${aside.join(', ')})` : ''}`;
  if (outcome === 'inconclusive')
    return ['', `inconclusive: no valid recording, so there was nothing to mutate (${from})`];
  const ofClauses = clauses
    ? [
        `${clauses.removed} clauses removed in turn: ${clauses.noticed} noticed, ${clauses.equivalents.length} that no exchange can miss, ${clauses.survivors.length} that nothing misses`,
      ]
    : [];
  return [
    '',
    `${made} mutants of ${from}: ${killed} found, ${mutants.survivors.length} survived`,
    ...ofClauses,
    outcome === 'all found' ? outcome : survivedText(mutants.survivors.length, clauses?.survivors.length ?? 0),
  ];
}
