import { isDeepStrictEqual } from 'node:util';
import { compareRequest } from '../compare/compare-request.js';
import { compareValue } from '../compare/compare-value.js';
import { decodedIn } from '../compare/decoded-in.js';
import { knownNames } from '../compare/known-names.js';
import type { SentRequest } from '../compare/sent-request.js';
import type { Body, Call, KitVectors } from '../kit-vectors.js';
import { readsIn } from '../reads-in.js';
import type { Check, Step } from './check.js';
import type { RunnerLine } from './runner-line.js';

/** What came of a run beside the lines of the runner. */
export interface Observed {
  /** What the validator cannot do, of what vectors require. */
  readonly cannot: readonly string[];
  /** What was sent below the id of a vector. */
  readonly sentFor: (id: string) => readonly SentRequest[];
  /** By operation that reads, what the stand-in answers. */
  readonly standInAnswers: ReadonlyMap<string, unknown>;
}

/** Holds the lines of a runner to the vectors: one check for each thing that it had to do, whether it did or not. */
export function checksOf(vectors: KitVectors, lines: readonly RunnerLine[], observed: Observed): Check[] {
  const said = new Map(lines.map((line) => [`${line.step} ${line.id}`, line]));
  const of = (step: Step, id: string) => said.get(`${step} ${id}`);
  const bodies = [...vectors.bodies.values()];
  return [
    ...bodies.map((body) => judged(body, of('judge', body.id), observed.cannot)),
    ...bodies.filter(mustDecode).map((body) => decoded(body, of('decode', body.id))),
    ...[...vectors.calls.values()].map((call) => sent(call, of('send', call.id), observed.sentFor(call.id))),
    ...[...observed.standInAnswers].map(([id, answer]) => fetched(id, answer, of('fetch', id))),
  ];
}

/** How many checks a language has to pass. */
export const checksIn = (vectors: KitVectors): number =>
  vectors.bodies.size +
  [...vectors.bodies.values()].filter(mustDecode).length +
  vectors.calls.size +
  readsIn(vectors).size;

const mustDecode = ({ client }: Body): boolean => client === 'must-decode';

/** A validator may leave out what it is known not to be able to; leaving out anything else is a failure. */
function judged(body: Body, line: RunnerLine | undefined, cannot: readonly string[]): Check {
  const { id, valid, requires, failsAt, keyword } = body;
  const check = { step: 'judge', id } as const;
  const beyond = requires.filter((one) => cannot.includes(one));
  if (!line && beyond.length > 0) return { ...check, outcome: 'skipped', says: `requires ${beyond.join(', ')}` };
  if (!line) return { ...check, ...untried('was not judged') };
  if (line?.valid === valid) return { ...check, outcome: 'passed' };
  const expected = valid ? 'valid' : `invalid: ${keyword} at ${failsAt || 'the body'}`;
  return { ...check, outcome: 'failed', says: `must be ${expected}` };
}

/** A client that hands on the text of an answer has decoded nothing: that has not passed. */
function decoded({ id, data, schema, decode = {} }: Body, line: RunnerLine | undefined): Check {
  if (!line) return { step: 'decode', id, ...untried('was not decoded') };
  if (line.text !== undefined) return handedOn(id, data, line.text);
  const problem = problemOf(line, (value) => compareValue(data, value, { decode, known: knownNames(schema) }));
  return { step: 'decode', id, ...outcomeOf(problem) };
}

function handedOn(id: string, data: unknown, text: string): Check {
  const check = { step: 'decode', id } as const;
  try {
    if (isDeepStrictEqual(JSON.parse(text), data))
      return { ...check, outcome: 'skipped', says: 'the client hands it on as text, without a type' };
  } catch {
    // not the body, which is JSON
  }
  return { ...check, outcome: 'failed', says: 'handed on as another text' };
}

function sent({ id, expect }: Call, line: RunnerLine | undefined, requests: readonly SentRequest[]): Check {
  const check = { step: 'send', id } as const;
  if (!line) return { ...check, ...untried('was not sent') };
  const compared = compareRequest(expect, requests);
  if (compared.as === 'bytes') return { ...check, outcome: 'passed' };
  if (compared.as === 'escapes') return { ...check, outcome: 'passed', says: 'other escapes, the same segments' };
  if (compared.as === 'moments')
    return { ...check, outcome: 'passed', says: 'a date and time in other characters, the same moment' };
  const reason = requests.length === 0 && line.error ? `: ${line.error}` : '';
  return { ...check, outcome: 'failed', says: `${compared.says}${reason}` };
}

function fetched(id: string, answer: unknown, line: RunnerLine | undefined): Check {
  if (!line) return { step: 'fetch', id, ...untried('was not fetched') };
  const reading = { decode: decodedIn(answer), known: new Set<string>() };
  const problem = problemOf(line, (value) =>
    isNothing(value) && !isNothing(answer) ? 'decoded nothing' : compareValue(answer, value, reading),
  );
  return { step: 'fetch', id, ...outcomeOf(problem) };
}

const untried = (says: string) => ({ outcome: 'failed', says, untried: true }) as const;

const problemOf = ({ error, value }: RunnerLine, compare: (value: unknown) => string | undefined): string | undefined =>
  error ?? compare(value);

const outcomeOf = (problem: string | undefined) =>
  problem === undefined ? { outcome: 'passed' as const } : { outcome: 'failed' as const, says: problem };

const isNothing = (value: unknown): boolean => value === undefined || value === null;
