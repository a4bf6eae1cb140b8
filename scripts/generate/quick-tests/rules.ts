import type { Rule } from '../../../src/contract/contract.js';
import { tokensOf } from '../../../src/contract/pointer.js';
import { all, any, literal, not } from './expressions.js';
import type { ModuleText } from './module-text.js';

/** Whether the quick test of a rule can be made: it looks at single places, not at each member of a list or map. */
export const isPlain = ({ base, at }: Rule): boolean => !/\/\*(?:\/|$)/.test(base + at.slice(1));

/**
 * The statements of a function that says whether cross-field rules certainly hold. Its one argument is a
 * `QuickRuleScene`; a rule that is not plain makes it say no, which has the rules looked at in full.
 */
export function ruleStatements(rules: readonly Rule[], module: ModuleText): string[] {
  if (!rules.every(isPlain)) return ['return false;'];
  const writer = new RuleWriter(module);
  return [...rules.map((rule) => `if (${writer.isBroken(rule)}) return false;`), 'return true;'];
}

class RuleWriter {
  constructor(readonly module: ModuleText) {}

  isBroken({ base, at, equals, notBefore, present, when }: Rule): string {
    const from = tokensOf(base);
    const place = [...from, ...tokensOf(at)];
    const actual = this.textAt(place);
    const kept =
      equals !== undefined
        ? this.equals(actual, equals, from)
        : notBefore !== undefined
          ? `${this.module.helper('isNotBefore')}(${actual}, ${this.filled(notBefore, from)})`
          : 'true';
    const isNull = `${this.module.helper('valueAtPlace')}(value.body, ${literal(place)}) === null`;
    const broken = present ? any([isNull, not(kept)]) : not(kept);
    return when ? all([this.applies(when, from), broken]) : broken;
  }

  private applies({ value, matches, notMatches }: NonNullable<Rule['when']>, from: readonly string[]): string {
    const text = this.filled(value, from);
    const fits = (pattern: string) => `${this.module.pattern(pattern)}.test(${text})`;
    return all([
      `${text} !== undefined`,
      ...(matches === undefined ? [] : [fits(matches)]),
      ...(notMatches === undefined ? [] : [not(fits(notMatches))]),
    ]);
  }

  private equals(actual: string, equals: string, from: readonly string[]): string {
    const origin = '{$origin}';
    return equals.startsWith(origin)
      ? `${this.module.helper('isBelow')}(${actual}, ${this.filled(equals.slice(origin.length), from)}, value.isOrigin)`
      : `${this.module.helper('isSame')}(${actual}, ${this.filled(equals, from)})`;
  }

  /** A text with expressions in braces. */
  private filled(template: string, from: readonly string[]): string {
    const parts = template
      .split(/\{([^{}]+)\}/)
      .map((part, i) => (i % 2 === 0 ? literal(part) : this.expression(part, from)))
      .filter((part) => part !== '""');
    return parts.length === 1 ? parts[0]! : `${this.module.helper('filled')}(${parts.join(', ')})`;
  }

  /** The runtime expressions of OpenAPI 3.1 (4.8.20.3) that rules use, and `#/…` for the object that a rule stands at. */
  private expression(text: string, from: readonly string[]): string {
    if (text === '$statusCode') return 'String(value.status)';
    const [, where, rest] = /^(#|\$request\.path\.|\$response\.body#)(.*)$/.exec(text) ?? [];
    if (where === undefined) return 'undefined';
    if (where === '$request.path.') return `value.pathParameters[${literal(rest)}]`;
    return this.textAt(where === '#' ? [...from, ...tokensOf(rest!)] : tokensOf(rest!));
  }

  private textAt(place: readonly string[]): string {
    return `${this.module.helper('textAt')}(${['value.body', ...place.map(literal)].join(', ')})`;
  }
}
