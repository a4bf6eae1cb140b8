import type { ResponseVacuity } from './vacuity.js';
import type { Note, Reason } from './weakness.js';

/** Vacuity in numbers. */
export interface VacuitySummary {
  /** Responses with a JSON body, one for each media type. */
  readonly responses: number;
  readonly flagged: number;
  readonly acceptsEmptyObject: number;
  /** How many responses have each weakness. */
  readonly weaknesses: Readonly<Record<Reason | Note, number>>;
}

const CODES: readonly (Reason | Note)[] = [
  ...(['no-schema', 'anything', 'empty-object', 'nulls-alone', 'empty-items'] as const),
  ...(['null', 'mostly-nullable', 'free-text', 'no-errors'] as const),
];

/** Counts responses by what they let in. */
export function summarizeVacuity(responses: readonly ResponseVacuity[]): VacuitySummary {
  const count = (test: (one: ResponseVacuity) => boolean) => responses.filter(test).length;
  const weaknesses = Object.fromEntries(
    CODES.map((code) => [code, count(({ reasons, notes }) => [...reasons, ...notes].some((one) => one.code === code))]),
  );
  return {
    responses: responses.length,
    flagged: count(({ reasons }) => reasons.length > 0),
    acceptsEmptyObject: count(({ accepts }) => accepts.includes('{}')),
    weaknesses: weaknesses as VacuitySummary['weaknesses'],
  };
}
