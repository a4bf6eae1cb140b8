import type { Difference } from '../difference.js';
import { boundRule } from './bound-rules.js';
import { contractRules } from './contract-rules.js';
import { requestRules } from './request-rules.js';
import { responseRules } from './response-rules.js';
import type { Rule } from './rule.js';

/** What a difference means. Every kind has a rule for each direction in which it can be found; a test holds that. */
export function ruleOf({ kind, direction }: Pick<Difference, 'kind' | 'direction'>): Rule {
  const rule =
    direction === 'contract'
      ? contractRules[kind]
      : ((direction === 'request' ? requestRules : responseRules)[kind] ?? boundRule(kind, direction));
  if (!rule) throw new Error(`there is no rule for ${direction} ${kind}`);
  return rule;
}

/** The id of oasdiff's rule, where it has one for this thing. */
export function oasdiffId(
  { direction, subject }: Pick<Difference, 'direction' | 'subject'>,
  rule: Rule,
): string | undefined {
  const { oasdiff, things } = rule;
  if (oasdiff === undefined || !oasdiff.startsWith('*')) return oasdiff;
  return things?.includes(subject) ? `${direction}-${subject}${oasdiff.slice(1)}` : undefined;
}
