import type { Rule } from '../contract.js';
import { join } from '../pointer.js';
import { compiledRule } from './compile-rule.js';
import { placesAt, type RuleScene } from './rule-reading.js';

/** A place in the body where a rule does not hold. */
export interface BrokenRule {
  readonly rule: Rule;
  readonly pointer: string;
}

/**
 * Applies the cross-field rules to a body. A rule is silent where a value that it speaks of is missing, null or
 * already refused by its schema: one cause, one finding.
 */
export function brokenRules(rules: readonly Rule[], scene: RuleScene): BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const rule of rules) {
    const { base: pattern, at, isBroken } = compiledRule(rule);
    for (const base of placesAt(scene.body, [], pattern)) {
      for (const place of placesAt(scene.body, base, at)) {
        if (isBroken(scene, base, place)) broken.push({ rule, pointer: join('', ...place) });
      }
    }
  }
  return broken;
}
