import { table, type Column } from '../../bench/table.js';
import { STEPS, type Check, type Step } from '../../../src/vectors/checks/check.js';

/** What came of one language. */
export interface Result {
  readonly language: string;
  readonly generator: string;
  readonly validator: string;
  /** None where its turn never came. */
  readonly checks: readonly Check[];
  /** Why it was skipped: a program that is not there. */
  readonly skipped?: string;
  /** Why it has no checks though its programs are there. */
  readonly broken?: string;
}

/** Counts of checks. A known failure has not passed: it counts as skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Adds up a result; one without checks counts for all that it should have had. */
export function countsOf({ checks, skipped, broken }: Result, expected: number): Counts {
  if (skipped !== undefined) return { passed: 0, failed: 0, skipped: expected };
  if (broken !== undefined) return { passed: 0, failed: expected, skipped: 0 };
  const count = (...outcomes: Check['outcome'][]) => checks.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('known', 'skipped') };
}

const passedOf = (step: Step) => (result: Result) => {
  const own = result.checks.filter((check) => check.step === step);
  return `${own.filter(({ outcome }) => outcome === 'passed').length}/${own.length}`;
};

const countOf = (wanted: Check['outcome']) => (result: Result) =>
  String(result.checks.filter(({ outcome }) => outcome === wanted).length);

const TITLES: Readonly<Record<Step, string>> = { judge: 'judged', decode: 'decoded', send: 'sent', fetch: 'fetched' };

const COLUMNS: readonly Column<Result>[] = [
  { title: 'language', of: ({ language }) => language },
  { title: 'generator', of: ({ generator }) => generator, words: true },
  { title: 'validator', of: ({ validator }) => validator, words: true },
  ...STEPS.map((step) => ({ title: TITLES[step], of: passedOf(step) })),
  { title: 'failed', of: countOf('failed') },
  { title: 'known', of: countOf('known') },
  { title: 'skipped', of: countOf('skipped') },
];

/** The table of the languages that had their turn. */
export const summaryTable = (results: readonly Result[]): string => table(results, COLUMNS);
