import { isWithin } from './types-of.js';
import type { Pair } from './compare-schemas.js';
import type { View } from './view.js';

/**
 * Compares types and nullability.
 *
 * @returns `unlike` where the types have nothing in common, so that nothing else can be compared
 */
export function compareTypes(pair: Pair): 'alike' | 'unlike' {
  const [old, now] = [pair.old.types, pair.new.types];
  const places = { old: old?.at ?? pair.old.pointer, new: now?.at ?? pair.new.pointer };
  const [from, to] = [old?.value, now?.value].map((types) => (types ? types.join(' or ') || 'nothing' : 'any type'));
  const said = { ...places, from: from!, to: to! };
  const widened = now === undefined || (old !== undefined && isWithin(old.value, now.value));
  const narrowed = old === undefined || (now !== undefined && isWithin(now.value, old.value));
  let answer: 'alike' | 'unlike' = 'alike';
  if (widened && !narrowed) pair.report({ kind: 'type-widened', ...said, more: 'old' });
  else if (narrowed && !widened) pair.report({ kind: 'type-narrowed', ...said, more: 'new' });
  else if (!widened) {
    pair.report({ kind: 'type-changed', ...said });
    answer = 'unlike';
  }
  if (widened !== narrowed && (isBlank(pair.old) || isBlank(pair.new))) return 'unlike'; // all that was said is gone or new
  const anyType = old === undefined && now === undefined;
  if (pair.old.nullable !== pair.new.nullable && (anyType || (old !== undefined && now !== undefined)))
    pair.report(
      pair.new.nullable
        ? { kind: 'became-nullable', ...places, more: 'old' }
        : { kind: 'became-not-nullable', ...places, more: 'new' },
    );
  return answer;
}

/** Whether a schema says nothing of a value. */
const isBlank = ({ types, values, properties, alternatives }: View): boolean =>
  types === undefined && values === undefined && properties.size === 0 && alternatives.length === 0;
