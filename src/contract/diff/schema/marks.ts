import { isObject, type SchemaObject } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import { compareRules } from '../compare-rules.js';
import type { Difference } from '../difference.js';
import { compareWords } from '../rewordings.js';
import type { Pair } from './compare-schemas.js';
import { saidBy } from './said-by.js';
import type { View } from './view.js';

/** Compares what a schema says beside its assertions: marks, defaults, rules across fields, and words. */
export function compareMarks(pair: Pair): void {
  compareFlag(pair, 'deprecated', 'deprecated', 'reactivated');
  if (pair.direction === 'response') compareFlag(pair, 'readOnly', 'became-read-only', 'became-not-read-only');
  else compareFlag(pair, 'writeOnly', 'became-write-only', 'became-not-write-only');
  compareDefaults(pair);
  comparePersonal(pair);
  compareRules(pair.report, pair.outcome, rulesOf(pair.old), rulesOf(pair.new), pair);
  compareWords(pair.outcome, wordsOf(pair.old), wordsOf(pair.new), pair.new.pointer);
}

function compareFlag(pair: Pair, keyword: string, set: string, unset: string): void {
  const [old, now] = [pair.old, pair.new].map((view) => saidBy(view, keyword).find(({ value }) => value === true));
  if ((old === undefined) === (now === undefined)) return;
  const places = { old: old?.at ?? pair.old.pointer, new: now?.at ?? pair.new.pointer };
  const isFlag = keyword !== 'deprecated' && pair.subject === 'property';
  const more = now ? ('new' as const) : ('old' as const);
  pair.report({ kind: now ? set : unset, ...places, more, ...(isFlag && { subject: 'optional-property' as const }) });
}

function compareDefaults(pair: Pair): void {
  const [old, now] = [saidBy(pair.old, 'default')[0], saidBy(pair.new, 'default')[0]];
  const [from, to] = [old, now].map((said) => (said ? canonical(said.value) : undefined));
  if (from === to) return;
  pair.report({
    kind: from === undefined ? 'default-added' : to === undefined ? 'default-removed' : 'default-changed',
    old: old?.at ?? pair.old.pointer,
    new: now?.at ?? pair.new.pointer,
    ...fromTo(from, to),
  });
}

/** What either side says; where one is silent, the other says more. */
function fromTo(from: string | undefined, to: string | undefined): Pick<Difference, 'from' | 'to' | 'more'> {
  return {
    ...(from !== undefined ? { from } : { more: 'new' as const }),
    ...(to !== undefined ? { to } : { more: 'old' as const }),
  };
}

/** The marks of personal data: ours, and the one in the vendor's published file. */
function comparePersonal(pair: Pair): void {
  const [old, now] = [personalMark(pair.old), personalMark(pair.new)];
  if (old !== now) pair.report({ kind: 'personal-mark-changed', ...fromTo(old, now) });
}

function personalMark(view: View): string | undefined {
  const [own] = saidBy(view, 'x-pii');
  if (own) return String(own.value);
  const [theirs] = saidBy(view, 'x-twilio');
  const pii = isObject(theirs?.value) ? theirs.value.pii : undefined;
  return pii === undefined ? undefined : String(isObject(pii) ? pii.handling : pii);
}

const rulesOf = (view: View) => saidBy(view, 'x-rules');

/** The words nearest to the value: those beside a `$ref` go before those behind it. */
const wordsOf = ({ atoms }: View): SchemaObject =>
  Object.assign({}, ...atoms.map(({ schema }) => (schema === false ? {} : schema)).reverse()) as SchemaObject;
