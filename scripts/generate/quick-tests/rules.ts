import type { Rule } from '../../../src/contract/contract.js';
import { tokensOf } from '../../../src/contract/pointer.js';
import { all, any, literal, not } from './expressions.js';
import type { ModuleText } from './module-text.js';

/** Where the places of a rule start: the name of a value, and the tokens that lead on from it. */
interface Start {
  readonly root: string;
  readonly place: readonly string[];
}

const BODY: Start = { root: 'value.body', place: [] };

/**
 * The statements of a function that says whether cross-field rules certainly hold. Its one argument is a
 * `QuickRuleScene`. Rules of the members of one list or map are looked at in one walk over it.
 */
export function ruleStatements(rules: readonly Rule[], module: ModuleText): string[] {
  const writer = new RuleWriter(module);
  return [
    ...[...new Set(rules.map(({ base }) => base))].flatMap((base) => {
      const from = tokensOf(base);
      const some = rules.filter((rule) => rule.base === base);
      if (!from.includes('*'))
        return some.map((rule) => `if (${writer.isBroken(rule, { ...BODY, place: from })}) return false;`);
      const holds = some.map((rule) => not(writer.isBroken(rule, { root: 'base', place: [] })));
      return [`if (${not(writer.atEach(BODY, from, 'base', all(holds)))}) return false;`];
    }),
    'return true;',
  ];
}

class RuleWriter {
  constructor(readonly module: ModuleText) {}

  /** The test of each value that a pattern with `*` reaches, under a name. */
  atEach({ root, place }: Start, pattern: readonly string[], name: string, holds: string): string {
    const list = literal([...place, ...pattern]);
    return `${this.module.helper('holdsAtEach')}(${root}, ${list}, (${name}) => ${holds})`;
  }

  isBroken(rule: Rule, from: Start): string {
    const at = tokensOf(rule.at);
    const broken = at.includes('*')
      ? not(this.atEach(from, at, 'place', not(this.isBrokenAt(rule, from, { root: 'place', place: [] }))))
      : this.isBrokenAt(rule, from, { ...from, place: [...from.place, ...at] });
    return rule.when ? all([this.applies(rule.when, from), broken]) : broken;
  }

  private isBrokenAt({ equals, notBefore, ignores, present }: Rule, from: Start, place: Start): string {
    if (present === false) return `(${this.valueAt(place)} ?? null) !== null`;
    const actual = this.textAt(place);
    const kept =
      equals !== undefined
        ? this.equals(actual, equals, from, ignores)
        : notBefore !== undefined
          ? `${this.module.helper('isNotBefore')}(${actual}, ${this.filled(notBefore, from)})`
          : 'true';
    return present ? any([`${this.valueAt(place)} === null`, not(kept)]) : not(kept);
  }

  private applies({ value, matches, notMatches }: NonNullable<Rule['when']>, from: Start): string {
    const text = this.filled(value, from);
    const fits = (pattern: string) => `${this.module.pattern(pattern)}.test(${text})`;
    return all([
      `${text} !== undefined`,
      ...(matches === undefined ? [] : [fits(matches)]),
      ...(notMatches === undefined ? [] : [not(fits(notMatches))]),
    ]);
  }

  private equals(found: string, equals: string, from: Start, ignores: Rule['ignores']): string {
    const origin = '{$origin}';
    const isBelow = equals.startsWith(origin);
    const wanted = this.filled(isBelow ? equals.slice(origin.length) : equals, from);
    const [actual, expected] = ignores
      ? [found, wanted].map((text) => `${this.module.helper('withoutQuery')}(${text})`)
      : [found, wanted];
    return isBelow
      ? `${this.module.helper('isBelow')}(${actual}, ${expected}, value.isOrigin)`
      : `${this.module.helper('isSame')}(${actual}, ${expected})`;
  }

  /** A text with expressions in braces. */
  private filled(template: string, from: Start): string {
    const parts = template
      .split(/\{([^{}]+)\}/)
      .map((part, i) => (i % 2 === 0 ? literal(part) : this.expression(part, from)))
      .filter((part) => part !== '""');
    return parts.length === 1 ? parts[0]! : `${this.module.helper('filled')}(${parts.join(', ')})`;
  }

  /** The runtime expressions of OpenAPI 3.1 (4.8.20.3) that rules use, and `#/…` for the object that a rule stands at. */
  private expression(text: string, from: Start): string {
    if (text === '$statusCode') return 'String(value.status)';
    const [, where, rest] = /^(#|\$request\.path\.|\$response\.body#)(.*)$/.exec(text) ?? [];
    if (where === undefined) return 'undefined';
    if (where === '$request.path.') return `value.pathParameters[${literal(rest)}]`;
    const { root, place } = where === '#' ? from : BODY;
    return this.textAt({ root, place: [...place, ...tokensOf(rest!)] });
  }

  private textAt({ root, place }: Start): string {
    return place.length === 0
      ? `${this.module.helper('textOf')}(${root})`
      : `${this.module.helper('textAt')}(${[root, ...place.map(literal)].join(', ')})`;
  }

  private valueAt({ root, place }: Start): string {
    return place.length === 0 ? root : `${this.module.helper('valueAtPlace')}(${root}, ${literal(place)})`;
  }
}
