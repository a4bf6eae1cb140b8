import { join } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import { canonical } from './canonical.js';
import type { Difference, Outcome } from './difference.js';

interface RulesAt {
  readonly value: unknown;
  readonly at: string;
}

type Rules = ReadonlyMap<string, { readonly at: string; readonly text: string; readonly severity: unknown }>;

/** Compares the rules across fields (`x-rules`): by what they demand, whatever their name and wording. */
export function compareRules(
  report: (difference: Pick<Difference, 'kind'> & Partial<Difference>) => void,
  outcome: Outcome,
  old: readonly RulesAt[],
  now: readonly RulesAt[],
  holders: { readonly old: { readonly pointer: string }; readonly new: { readonly pointer: string } },
): void {
  const [before, after] = [rulesIn(old), rulesIn(now)];
  const texts = (rules: Rules) => new Set([...rules.values()].map(({ text }) => text));
  const [had, has] = [texts(before), texts(after)];
  for (const [name, rule] of after) {
    if (had.has(rule.text)) continue;
    const earlier = before.get(name);
    const kind = earlier ? 'rule-changed' : 'rule-added';
    const harmless = rule.severity === 'notice' ? 'notice-' : '';
    report({
      kind: `${harmless}${kind}`,
      name,
      old: earlier?.at ?? holders.old.pointer,
      new: rule.at,
      ...(earlier ? {} : { more: 'new' as const }),
    });
  }
  for (const [name, rule] of before) {
    if (has.has(rule.text) || after.has(name)) continue;
    report({ kind: 'rule-removed', name, old: rule.at, new: holders.new.pointer, more: 'old' });
  }
  const renamed = [...after.keys()].filter((name) => !before.has(name) && had.has(after.get(name)!.text));
  outcome.rewordings.push(...renamed.map((name) => after.get(name)!.at));
}

function rulesIn(all: readonly RulesAt[]): Rules {
  const entries = all.flatMap(({ value, at }) =>
    Object.entries(isObject(value) ? value : {}).flatMap(([name, rule]) => {
      if (!isObject(rule)) return [];
      const { says: _, ...demands } = rule;
      return [[name, { at: join(at, name), text: canonical(demands), severity: rule.severity }] as const];
    }),
  );
  return new Map(entries);
}
