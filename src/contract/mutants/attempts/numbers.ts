import { join } from '../../pointer.js';
import { FORMATS } from '../reading/formats.js';
import type { Attempt, Attempts } from './attempt.js';

/** Attempts on the keywords that speak of numbers. */
export const numberAttempts: Attempts = ({ schema, pointer, value }) => {
  if (typeof value !== 'number') return [];
  const attempts: Attempt[] = [];
  const attempt = (kind: string, says: string, values: readonly number[]) =>
    attempts.push({ kind, clause: join(pointer, kind), candidates: values.map((one) => ({ says, value: one })) });
  const step = typeof schema.multipleOf === 'number' ? schema.multipleOf : 1;
  for (const [keyword, exclusive, side] of [
    ['minimum', 'exclusiveMinimum', -1],
    ['maximum', 'exclusiveMaximum', 1],
  ] as const) {
    const [limit, isFlagged] = [schema[keyword], schema[exclusive] === true];
    const excluded = isFlagged ? limit : schema[exclusive]; // in OpenAPI 3.0 a flag that excludes the limit beside it
    const beyond = (from: number) => [from + side * step, from + side, from + side / 2];
    if (typeof limit === 'number' && !isFlagged) attempt(keyword, 'is beyond the limit', beyond(limit));
    if (typeof excluded === 'number') attempt(exclusive, 'is the limit itself', [excluded, ...beyond(excluded)]);
  }
  if (typeof schema.multipleOf === 'number') {
    const steps = [step / 2, step / 3, 1].flatMap((one) => [value + one, value - one]);
    attempt('multipleOf', 'is between two steps', steps);
  }
  const format =
    typeof schema.format === 'string' && Object.hasOwn(FORMATS, schema.format) ? FORMATS[schema.format] : undefined;
  if (format?.type === 'number') {
    const candidates = Object.entries(format.bad).map(([says, bad]) => ({ says: `is ${says}`, value: bad }));
    attempts.push({ kind: 'format', clause: join(pointer, 'format'), candidates, all: true });
  }
  return attempts;
};
