import type { Rule } from '../contract.js';
import { isBefore } from '../formats/instant.js';
import { tokensOf, valueAtPlace } from '../pointer.js';
import { matches } from '../schema/pattern.js';
import { isNotBefore, withoutQuery } from './quick-rules.js';
import { isRefused, scalarAt, type RuleScene, type Tokens } from './rule-reading.js';

/** A rule whose pointers, templates and patterns have been read. */
export interface CompiledRule {
  readonly base: Tokens;
  readonly at: Tokens;
  /** Whether the value at a place breaks the rule that starts from a base. */
  readonly isBroken: (scene: RuleScene, base: Tokens, place: Tokens) => boolean;
  /** Whether the rule has something to say of the value at a place: it applies, and all that it speaks of is there. */
  readonly speaks: (scene: RuleScene, base: Tokens, place: Tokens) => boolean;
  /** The text that has to be at `at`, with this origin where any is good; undefined where the rule names none. */
  readonly wanted: (scene: RuleScene, base: Tokens, origin: string) => string | undefined;
}

/** Gives a text, or undefined where a value that it needs is not to be had. */
type Expression = (scene: RuleScene, base: Tokens) => string | undefined;

const compiled = new WeakMap<Rule, CompiledRule>();

export function compiledRule(rule: Rule): CompiledRule {
  let one = compiled.get(rule);
  if (!one) compiled.set(rule, (one = compile(rule)));
  return one;
}

function compile({ base, at, equals, notBefore, ignores, present, when }: Rule): CompiledRule {
  const applies = when && condition(when);
  const wanted = equals ?? notBefore;
  const compared = wanted === undefined ? undefined : template(withoutOrigin(wanted));
  const breaks =
    equals !== undefined ? unequal(equals, ignores) : notBefore !== undefined ? before(notBefore) : () => false;
  return {
    base: tokensOf(base),
    at: tokensOf(at),
    isBroken(scene, from, place) {
      if (applies && !applies(scene, from)) return false;
      if (present === false) return isThere(scene, place);
      const actual = scalarAt(scene, place);
      if (actual !== undefined) return breaks(actual, scene, from);
      return present === true && valueAtPlace(scene.body, place) === null;
    },
    speaks: (scene, from, place) =>
      (!applies || applies(scene, from)) &&
      (present === false || (scalarAt(scene, place) !== undefined && compared?.(scene, from) !== undefined)),
    wanted(scene, from, origin) {
      if (equals === undefined || (applies && !applies(scene, from))) return undefined;
      const text = compared!(scene, from);
      return text !== undefined && equals.startsWith(ORIGIN) ? origin + text : text;
    },
  };
}

const isThere = (scene: RuleScene, place: Tokens): boolean =>
  (valueAtPlace(scene.body, place) ?? null) !== null && !isRefused(scene, place);

function condition({ value, matches: good, notMatches: bad }: NonNullable<Rule['when']>) {
  const text = template(value);
  return (scene: RuleScene, base: Tokens): boolean => {
    const actual = text(scene, base);
    return (
      actual !== undefined &&
      (good === undefined || matches(good, actual)) &&
      (bad === undefined || !matches(bad, actual))
    );
  };
}

const ORIGIN = '{$origin}';

const withoutOrigin = (text: string): string => (text.startsWith(ORIGIN) ? text.slice(ORIGIN.length) : text);

function unequal(equals: string, ignores: Rule['ignores']) {
  const withOrigin = equals.startsWith(ORIGIN);
  const wanted = template(withoutOrigin(equals));
  const compared = ignores === 'query' ? (text: string | undefined) => withoutQuery(text) : undefined;
  return (found: string, scene: RuleScene, base: Tokens): boolean => {
    const whole = wanted(scene, base);
    const [actual, expected] = compared ? [compared(found)!, compared(whole)] : [found, whole];
    if (expected === undefined) return false;
    if (!withOrigin) return actual !== expected;
    return !actual.endsWith(expected) || !scene.isOrigin(actual.slice(0, actual.length - expected.length));
  };
}

function before(notBefore: string) {
  const wanted = template(notBefore);
  return (actual: string, scene: RuleScene, base: Tokens): boolean => {
    const earliest = wanted(scene, base);
    return !isNotBefore(actual, earliest) && isBefore(actual, earliest!);
  };
}

/** Reads a text with expressions in braces. */
function template(text: string): Expression {
  const parts = text.split(/\{([^{}]+)\}/).map((part, i) => (i % 2 === 0 ? part : expression(part)));
  return (scene, base) => {
    let filled = '';
    for (const part of parts) {
      const value = typeof part === 'string' ? part : part(scene, base);
      if (value === undefined) return undefined;
      filled += value;
    }
    return filled;
  };
}

/** The runtime expressions of OpenAPI 3.1 (4.8.20.3) that rules use, and `#/…` for the object that a rule stands at. */
function expression(text: string): Expression {
  if (text === '$statusCode') return ({ status }) => String(status);
  const [, where, rest] = /^(#|\$request\.path\.|\$response\.body#)(.*)$/.exec(text) ?? [];
  if (where === undefined) return () => undefined;
  if (where === '$request.path.') return ({ pathParameters }) => pathParameters[rest!];
  const place = tokensOf(rest!);
  return where === '#'
    ? (scene, base) => scalarAt(scene, base.length === 0 ? place : [...base, ...place])
    : (scene) => scalarAt(scene, place);
}
