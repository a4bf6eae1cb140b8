import { tokensOf, valueAtPlace } from '../pointer.js';
import { textOf, type QuickRuleScene } from './quick-rules.js';
import type { Violation } from '../schema/violation.js';

/** A place in a body, as the reference tokens of its JSON Pointer. */
export type Tokens = readonly string[];

/** What the expressions of a rule can speak of. */
export interface RuleScene extends QuickRuleScene {
  /** What a schema has refused already: rules are silent of it. */
  readonly violations: readonly Violation[];
}

/** Every place below another that a pattern with `*` for "each member" reaches. */
export function placesAt(root: unknown, below: Tokens, pattern: Tokens): Tokens[] {
  if (pattern.length === 0) return [below];
  const star = pattern.indexOf('*');
  if (star === -1) {
    const place = below.length === 0 ? pattern : [...below, ...pattern];
    return valueAtPlace(root, place) === undefined ? [] : [place];
  }
  const list = [...below, ...pattern.slice(0, star)];
  const members = valueAtPlace(root, list);
  if (members === null || typeof members !== 'object') return [];
  return Object.keys(members).flatMap((key) => placesAt(root, [...list, key], pattern.slice(star + 1)));
}

/** The text of a scalar; undefined where there is none, or where a schema has refused it already. */
export function scalarAt(scene: RuleScene, place: Tokens): string | undefined {
  const text = textOf(valueAtPlace(scene.body, place));
  return text === undefined || isRefused(scene, place) ? undefined : text;
}

/** Whether a schema has refused the value at a place. */
export const isRefused = ({ violations }: RuleScene, place: Tokens): boolean =>
  violations.some((violation) => covers(violation, place));

/** Whether a violation is about the value at a place or about one that holds it. */
function covers(violation: Violation, place: Tokens): boolean {
  if (violation.code === 'property.undocumented') return false;
  const told = tokensOf(violation.pointer); // of a fault that repeats over a list, the first
  const pattern = tokensOf(violation.pattern);
  const isItem = (i: number) => pattern[i] === '*' && /^\d+$/.test(place[i]!);
  return told.length <= place.length && told.every((token, i) => token === place[i] || isItem(i));
}
