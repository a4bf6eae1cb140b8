import type { CallableRule } from '../callable-operation.js';
import { isBefore } from '../formats/instant.js';
import { expand, tokensOf, valueAt } from '../pointer.js';
import type { Violation } from '../schema/violation.js';

/** What the expressions of a rule can speak of. */
export interface RuleScene {
  /** Decoded; one that is itself against the contract is left out. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly status: number;
  readonly body: unknown;
  /** Origins that `{$origin}` may stand for: of the request, and of the contract's servers (RFC 6454). */
  readonly isOrigin: (origin: string) => boolean;
}

/** A place in the body where a rule does not hold. */
export interface BrokenRule<Rule extends CallableRule> {
  readonly rule: Rule;
  readonly pointer: string;
}

/**
 * Applies the cross-field rules to a body. A rule is silent where a value that it speaks of is missing, null or
 * already refused by its schema: one cause, one finding.
 */
export function brokenRules<Rule extends CallableRule>(
  rules: readonly Rule[],
  scene: RuleScene,
  violations: readonly Violation[],
): BrokenRule<Rule>[] {
  return rules.flatMap((rule) =>
    expand(scene.body, rule.base).flatMap((base) =>
      expand(scene.body, base + rule.at.slice(1))
        .filter((pointer) => isBroken(rule, { ...scene, base, violations }, pointer))
        .map((pointer) => ({ rule, pointer })),
    ),
  );
}

interface Reading extends RuleScene {
  readonly base: string;
  readonly violations: readonly Violation[];
}

function isBroken(rule: CallableRule, scene: Reading, pointer: string): boolean {
  const actual = scalarAt(scene, pointer);
  if (!applies(rule, scene)) return false;
  if (actual === undefined) return rule.present === true && valueAt(scene.body, pointer) === null;
  if (rule.equals !== undefined) return isUnequal(actual, rule.equals, scene);
  if (rule.notBefore !== undefined) {
    const earliest = fill(rule.notBefore, scene);
    return earliest !== undefined && isBefore(actual, earliest);
  }
  return false;
}

function applies({ when }: CallableRule, scene: Reading): boolean {
  if (!when) return true;
  const value = fill(when.value, scene);
  if (value === undefined) return false;
  const fits = (pattern: string | undefined, wanted: boolean) =>
    pattern === undefined || new RegExp(pattern, 'u').test(value) === wanted;
  return fits(when.matches, true) && fits(when.notMatches, false);
}

const ORIGIN = '{$origin}';

function isUnequal(actual: string, template: string, scene: Reading): boolean {
  const withOrigin = template.startsWith(ORIGIN);
  const expected = fill(withOrigin ? template.slice(ORIGIN.length) : template, scene);
  if (expected === undefined) return false;
  if (!withOrigin) return actual !== expected;
  return !actual.endsWith(expected) || !scene.isOrigin(actual.slice(0, actual.length - expected.length));
}

/** Puts values into a template; undefined where one of them is not to be had. */
function fill(template: string, scene: Reading): string | undefined {
  let complete = true;
  const filled = template.replace(/\{([^{}]+)\}/g, (_, expression: string) => {
    const value = evaluate(expression, scene);
    if (value === undefined) complete = false;
    return value ?? '';
  });
  return complete ? filled : undefined;
}

/** The runtime expressions of OpenAPI 3.1 (4.8.20.3) that rules use, and `#/…` for the object that a rule stands at. */
function evaluate(expression: string, scene: Reading): string | undefined {
  if (expression === '$statusCode') return String(scene.status);
  if (expression.startsWith('#')) return scalarAt(scene, scene.base + expression.slice(1));
  const [, parameter] = /^\$request\.path\.(.+)$/.exec(expression) ?? [];
  if (parameter !== undefined) return scene.pathParameters[parameter];
  const [, pointer] = /^\$response\.body#(.*)$/.exec(expression) ?? [];
  return pointer === undefined ? undefined : scalarAt(scene, pointer);
}

function scalarAt(scene: Reading, pointer: string): string | undefined {
  if (scene.violations.some((violation) => covers(violation, pointer))) return undefined;
  const value = valueAt(scene.body, pointer);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Whether a violation is about the value at a pointer or about one that holds it. */
function covers(violation: Violation, pointer: string): boolean {
  if (violation.code === 'property.undocumented') return false;
  const told = tokensOf(violation.pointer); // of a fault that repeats over a list, the first
  const pattern = tokensOf(violation.pattern);
  const tokens = tokensOf(pointer);
  const isItem = (i: number) => pattern[i] === '*' && /^\d+$/.test(tokens[i]!);
  return told.length <= tokens.length && told.every((token, i) => token === tokens[i] || isItem(i));
}
