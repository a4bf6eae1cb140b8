import { isObject, type Direction, type Place } from '../../schema/schema.js';
import { emptyOutcome, isSilent, type Difference, type Outcome, type Subject } from '../difference.js';
import { compareAlternatives, compareChoice } from './alternatives.js';
import { compareBounds } from './bounds.js';
import { compareConditions } from './conditions.js';
import { compareMarks } from './marks.js';
import { compareProperties } from './properties.js';
import { compareTexts } from './texts.js';
import { compareTypes } from './types.js';
import { compareValues } from './values.js';
import { viewOf, type View } from './view.js';

/** Compares the schema that some places of OLD make together with one of NEW, for what is sent or what is received. */
export type CompareSchemas = (
  direction: Direction,
  subject: Subject,
  old: readonly Place[],
  now: readonly Place[],
) => Outcome;

/** Two views of one value, and where to report what differs. */
export interface Pair {
  readonly direction: Direction;
  readonly subject: Subject;
  readonly documents: { readonly old: object; readonly new: object };
  readonly old: View;
  readonly new: View;
  readonly outcome: Outcome;
  /** Reports a difference. The pointers are those of the schemas where no clause is named. */
  readonly report: (difference: Pick<Difference, 'kind'> & Partial<Difference>) => void;
  /** Compares schemas inside these ones. */
  readonly inside: (subject: Subject, old: readonly Place[], now: readonly Place[]) => void;
  /** Tells whether two schemas are the same, for a choice between them. */
  readonly same: (old: readonly Place[], now: readonly Place[]) => boolean;
}

/** Each pair of schemas is compared once for a direction, and one that contains itself ends there. */
export function schemaComparer(old: object, now: object): CompareSchemas {
  const known = new Map<string, Outcome>();
  const pending: Pair[] = []; // a queue, since contracts refer further than a stack is deep
  const finish = (): void => {
    for (let pair = pending.pop(); pair; pair = pending.pop()) comparePair(pair);
  };
  const begin: CompareSchemas = (direction, subject, oldPlaces, newPlaces) => {
    const views = { old: viewOf(old, oldPlaces), new: viewOf(now, newPlaces) };
    const key = [direction, subject, keyOf(oldPlaces, views.old), keyOf(newPlaces, views.new)].join('\n');
    const earlier = known.get(key);
    const outcome = earlier ?? emptyOutcome();
    for (const { schema } of oldPlaces)
      if (isObject(schema) && typeof schema.$ref === 'string') outcome.references.add(schema.$ref);
    if (earlier) return earlier;
    known.set(key, outcome);
    pending.push({
      direction,
      subject,
      documents: { old, new: now },
      ...views,
      outcome,
      report: (difference) =>
        outcome.differences.push({ direction, subject, old: views.old.pointer, new: views.new.pointer, ...difference }),
      inside: (inner, one, other) => outcome.parts.add(begin(direction, inner, one, other)),
      same: (one, other) => isSilent(compare(direction, subject, one, other)),
    });
    return outcome;
  };
  const compare: CompareSchemas = (...schemas) => {
    const outcome = begin(...schemas);
    finish();
    return outcome;
  };
  return compare;
}

/** The atoms name a schema: places that only refer to it are the same. */
const keyOf = (places: readonly Place[], { atoms, alternatives }: View): string =>
  atoms.length + alternatives.length === 0
    ? places.map(({ pointer }) => pointer).join(' ')
    : [
        ...atoms.map(({ pointer, orNull }) => `${pointer}${orNull ? '?' : ''}`),
        ...alternatives.map(({ pointer }) => pointer),
      ].join(' ');

function comparePair(pair: Pair): void {
  compareMarks(pair);
  if (compareChoice(pair) || compareTypes(pair) === 'unlike') return; // all else differs for the same cause
  const before = pair.outcome.differences.length;
  compareValues(pair);
  compareTexts(pair);
  compareBounds(pair);
  compareConditions(pair);
  compareProperties(pair);
  compareAlternatives(pair);
  oneForAllOf(pair, before);
}

/** Where members of `allOf` came or went, what follows from it has one cause. */
function oneForAllOf(pair: Pair, before: number): void {
  const [old, now] = [pair.old.members, pair.new.members];
  const isChoice = Math.max(old, now) > 1 && old !== now;
  const own = pair.outcome.differences.slice(before);
  if (!isChoice || own.length === 0) return;
  pair.outcome.differences.length = before;
  pair.report({
    kind: now > old ? 'all-of-added' : 'all-of-removed',
    from: String(old),
    to: String(now),
    more: now > old ? 'new' : 'old',
  });
}
