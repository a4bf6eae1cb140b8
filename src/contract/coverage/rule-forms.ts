import { compiledRule } from '../checks/compile-rule.js';
import { placesAt, type RuleScene } from '../checks/rule-reading.js';
import type { Rule } from '../contract.js';
import { tokensOf } from '../pointer.js';
import type { PlacedForm } from './shown-forms.js';

/** That a cross-field rule was put to the test: it applied, all that it speaks of was there, and it held. */
export const ruleForm = ({ base, at, pointer }: Rule): PlacedForm => ({
  pointer: `${base}${at.slice(1)}`,
  form: `rule ${tokensOf(pointer).at(-1) ?? ''}`,
});

/** The rules that a body shows. */
export const shownRules = (rules: readonly Rule[], scene: RuleScene): PlacedForm[] =>
  rules.filter((rule) => isShown(rule, scene)).map(ruleForm);

function isShown(rule: Rule, scene: RuleScene): boolean {
  const { base: pattern, at, isBroken, speaks } = compiledRule(rule);
  return placesAt(scene.body, [], pattern).some((base) =>
    placesAt(scene.body, base, at).some((place) => speaks(scene, base, place) && !isBroken(scene, base, place)),
  );
}
