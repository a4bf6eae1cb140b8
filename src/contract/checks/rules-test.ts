import type { Rule } from '../contract.js';
import { valueAtPlace } from '../pointer.js';
import { compiledRule } from './compile-rule.js';
import type { QuickRuleScene } from './quick-rules.js';
import type { RuleScene } from './rule-reading.js';
import { brokenRules } from './rules.js';

/** Makes the test whether cross-field rules hold in a body that keeps its schema: what `brokenRules` tells, and quicker. */
export function rulesTest(rules: readonly Rule[]): (scene: QuickRuleScene) => boolean {
  const single = rules.filter(hasOnePlace).map(holdsAtOnePlace);
  const others = rules.filter((rule) => !hasOnePlace(rule));
  return ({ body, pathParameters, status, isOrigin }) => {
    const scene = { body, pathParameters, status, isOrigin, violations: [] };
    for (const holds of single) if (!holds(scene)) return false;
    return others.length === 0 || brokenRules(others, scene).length === 0;
  };
}

/** Whether a rule looks at one place, not at each member of a list or map. */
const hasOnePlace = (rule: Rule): boolean => {
  const { base, at } = compiledRule(rule);
  return !base.includes('*') && !at.includes('*');
};

function holdsAtOnePlace(rule: Rule): (scene: RuleScene) => boolean {
  const { base, at, isBroken } = compiledRule(rule);
  const place = [...base, ...at];
  return (scene) => valueAtPlace(scene.body, place) === undefined || !isBroken(scene, base, place);
}
