import { join } from '../pointer.js';
import { isObject } from '../schema/schema.js';

type Fail = (pointer: string, message: string) => never;

const TEXTS = ['at', 'equals', 'notBefore', 'says'];
const MEMBERS = [...TEXTS, 'ignores', 'present', 'when', 'severity'];
const SEVERITIES = ['breaking', 'drift', 'notice'];
const OF_WHEN = ['value', 'matches', 'notMatches'];

/** A pattern that a rule asks for, and where it stands. */
export type RulePattern = readonly [pointer: string, source: string];

/**
 * Makes sure that the rules of an object are of their form: a slip of the pen would switch one off in silence.
 *
 * @param pointer of the object that has `x-rules`
 * @param fail throws
 * @returns the patterns in them
 */
export function checkRules(rules: unknown, pointer: string, fail: Fail): RulePattern[] {
  if (rules === undefined) return [];
  const all = join(pointer, 'x-rules');
  if (!isObject(rules)) return fail(all, 'x-rules must be an object of rules');
  return Object.entries(rules).flatMap(([name, rule]) => checkRule(rule, join(all, name), fail));
}

function checkRule(rule: unknown, pointer: string, fail: Fail): RulePattern[] {
  if (!isObject(rule)) return fail(pointer, 'a rule must be an object');
  checkNames(rule, MEMBERS, pointer, fail);
  for (const name of TEXTS)
    if (rule[name] !== undefined && typeof rule[name] !== 'string') fail(join(pointer, name), `${name} must be text`);
  if (typeof rule.at !== 'string' || !/^#(?:\/|$)/.test(rule.at))
    fail(pointer, 'a rule needs "at", a pointer that begins with "#/"');
  if (rule.present !== undefined && typeof rule.present !== 'boolean')
    fail(join(pointer, 'present'), 'present must be true or false');
  if (rule.present === false && (rule.equals ?? rule.notBefore) !== undefined)
    fail(join(pointer, 'present'), 'present is false, so that nothing is left to compare');
  if (rule.ignores !== undefined && (rule.ignores !== 'query' || rule.equals === undefined))
    fail(join(pointer, 'ignores'), 'ignores must be "query", beside equals');
  if (rule.severity !== undefined && !SEVERITIES.includes(rule.severity as string))
    fail(join(pointer, 'severity'), `severity must be one of ${SEVERITIES.join(', ')}`);
  return rule.when === undefined ? [] : checkCondition(rule.when, join(pointer, 'when'), fail);
}

function checkCondition(when: unknown, pointer: string, fail: Fail): RulePattern[] {
  if (!isObject(when) || typeof when.value !== 'string') return fail(pointer, 'when must be an object with a "value"');
  checkNames(when, OF_WHEN, pointer, fail);
  return ['matches', 'notMatches'].flatMap((name): RulePattern[] => {
    const source = when[name];
    if (source === undefined) return [];
    return typeof source === 'string' ? [[join(pointer, name), source]] : fail(join(pointer, name), 'must be text');
  });
}

function checkNames(value: Record<string, unknown>, known: readonly string[], pointer: string, fail: Fail): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name) && !name.startsWith('x-'));
  if (unknown !== undefined) fail(join(pointer, unknown), `is not known here: ${known.join(', ')} are`);
}
