import type { Exchange } from '../../exchange.js';
import type { Severity } from '../../finding.js';
import { join, tokensOf, valueAtPlace } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { schemaText, listedIn, type SchemaText, type SpecNode, type SpecText } from './spec-text.js';

type Place = readonly string[];

/** A cross-field rule of the contract (`x-rules`), at one object of a body. */
export interface RuleText {
  readonly pointer: string;
  /** The object that the `#/…` of the rule start from. */
  readonly base: readonly string[];
  /** Tokens below the base, `*` for each member. */
  readonly at: readonly string[];
  readonly equals?: string;
  readonly notBefore?: string;
  readonly ignores?: 'query';
  readonly present?: boolean;
  readonly when?: { readonly value: string; readonly matches?: string; readonly notMatches?: string };
  readonly severity: Severity;
}

/** What the expressions of a rule can speak of. */
export interface RuleScene {
  readonly body: unknown;
  readonly request: Exchange['request'];
  readonly status: number;
  /** Those that keep the contract. */
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly servers: readonly string[];
  /** Places whose values the schema refuses: rules are silent of them. */
  readonly refused: readonly Place[];
}

/** The rules that a response and the schemas of its body hold, each at every object that it speaks of. */
export function rulesOf(text: SpecText, response: SpecNode, schema: string, body: unknown): RuleText[] {
  const found = [
    ...rulesIn(response.pointer, response.value, []),
    ...walk(text, schemaText(text, schema), body, [], []),
  ];
  return [...new Map(found.map((rule) => [`${rule.pointer} ${rule.base.join('/')}`, rule])).values()];
}

function* walk(
  text: SpecText,
  at: SchemaText,
  value: unknown,
  base: Place,
  above: readonly string[],
): Generator<RuleText> {
  const { pointer, schema } = at;
  const key = `${pointer} ${base.length}`;
  if (!isObject(schema) || above.includes(key) || !holdRules(text, at)) return;
  const inside = [...above, key];
  yield* rulesIn(pointer, schema, base);
  if (typeof schema.$ref === 'string') yield* walk(text, schemaText(text, schema.$ref), value, base, inside);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    for (const one of listedIn(at, keyword)) yield* walk(text, one, value, base, inside);
  }
  if (value === null || typeof value !== 'object') return;
  for (const [name, one] of Object.entries(value)) {
    const own =
      isObject(schema.properties) && Object.hasOwn(schema.properties, name) ? ['properties', name] : undefined;
    const path = Array.isArray(value) ? ['items'] : (own ?? ['additionalProperties']);
    const next = { pointer: join(pointer, ...path), schema: valueAtPlace(schema, path) };
    yield* walk(text, next, one, [...base, name], inside);
  }
}

const known = new WeakMap<object, boolean>();

/** Whether a schema, or one that it leads to, holds rules. */
function holdRules(text: SpecText, { schema }: SchemaText): boolean {
  const start = schema as object;
  let answer = known.get(start);
  if (answer !== undefined) return answer;
  const seen = new Set<unknown>();
  const search = (one: unknown): boolean => {
    if (one === null || typeof one !== 'object' || seen.has(one)) return false;
    seen.add(one);
    const { $ref: target } = one as { $ref?: unknown };
    if ('x-rules' in one || (typeof target === 'string' && search(schemaText(text, target).schema))) return true;
    return Object.values(one).some(search);
  };
  known.set(start, (answer = search(start)));
  return answer;
}

function rulesIn(pointer: string, holder: Readonly<Record<string, unknown>>, base: Place): RuleText[] {
  const rules = holder['x-rules'];
  return Object.entries(isObject(rules) ? rules : {}).flatMap(([name, rule]) =>
    isObject(rule)
      ? [
          {
            severity: 'drift',
            ...(rule as unknown as Omit<RuleText, 'at' | 'base' | 'pointer' | 'severity'>),
            at: tokensOf(String(rule.at)),
            pointer: join(pointer, 'x-rules', name),
            base,
          },
        ]
      : [],
  );
}

/** Every place that the `at` of a rule leads to; `*` stands for each member. */
export function placesOf(rule: RuleText, body: unknown): Place[] {
  const below = (place: Place, [token, ...rest]: Place): Place[] => {
    if (token === undefined) return [place];
    const value = valueAtPlace(body, place);
    if (value === null || typeof value !== 'object') return [];
    const keys = token === '*' ? Object.keys(value) : Object.hasOwn(value, token) ? [token] : [];
    return keys.flatMap((key) => below([...place, key], rest));
  };
  return below(rule.base, rule.at);
}

/** Whether a rule has something to say of a place, and if so, whether it is broken there. */
export function isBroken(rule: RuleText, place: Place, scene: RuleScene): boolean | undefined {
  if (rule.when) {
    const subject = filled(rule.when.value, rule, scene);
    if (subject === undefined) return undefined;
    if (rule.when.matches !== undefined && !new RegExp(rule.when.matches, 'u').test(subject)) return undefined;
    if (rule.when.notMatches !== undefined && new RegExp(rule.when.notMatches, 'u').test(subject)) return undefined;
  }
  if (rule.present === false) return isHeld(place, scene);
  const actual = textAt(place, scene);
  if (actual === undefined) return rule.present === true && valueAtPlace(scene.body, place) === null ? true : undefined;
  if (rule.notBefore !== undefined) {
    const [moment, earliest] = [actual, filled(rule.notBefore, rule, scene) ?? ''].map((one) => Date.parse(one));
    return Number.isNaN(moment! - earliest!) ? undefined : moment! < earliest!;
  }
  const { equals = '' } = rule;
  const withOrigin = equals.startsWith('{$origin}');
  const expected = filled(withOrigin ? equals.slice('{$origin}'.length) : equals, rule, scene);
  if (expected === undefined) return undefined;
  const [one, other] = rule.ignores === 'query' ? [beforeQuery(actual), beforeQuery(expected)] : [actual, expected];
  if (!withOrigin) return one !== other;
  return !one.endsWith(other) || !isOrigin(one.slice(0, one.length - other.length), scene);
}

const beforeQuery = (url: string): string => url.split(/[?#]/)[0]!;

/** Whether something stands at a place, which the schema has not refused. */
const isHeld = (place: Place, { body, refused }: RuleScene): boolean =>
  (valueAtPlace(body, place) ?? null) !== null && !isIn(refused, place);

/** A text with its expressions filled in; undefined where one of them has no value. */
function filled(template: string, rule: RuleText, scene: RuleScene): string | undefined {
  let isWhole = true;
  const text = template.replace(/\{([^{}]+)\}/g, (_, expression: string) => {
    const value = valueOf(expression, rule, scene);
    isWhole &&= value !== undefined;
    return value ?? '';
  });
  return isWhole ? text : undefined;
}

function valueOf(expression: string, rule: RuleText, scene: RuleScene): string | undefined {
  if (expression === '$statusCode') return String(scene.status);
  if (expression.startsWith('$request.path.')) return scene.pathParameters[expression.slice('$request.path.'.length)];
  if (expression.startsWith('$response.body#'))
    return textAt(tokensOf(expression.slice('$response.body#'.length)), scene);
  return expression.startsWith('#') ? textAt([...rule.base, ...tokensOf(expression)], scene) : undefined;
}

function textAt(place: Place, { body, refused }: RuleScene): string | undefined {
  const value = valueAtPlace(body, place);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return isIn(refused, place) ? undefined : String(value);
}

const isIn = (refused: readonly Place[], place: Place): boolean =>
  refused.some((one) => one.every((token, i) => token === place[i]));

/** `{$origin}` stands for that of any server, its variables filled in somehow, and for that of the request. */
function isOrigin(origin: string, { servers, request }: RuleScene): boolean {
  const own = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i.exec(request.url)?.[0];
  const wanted = origin.toLowerCase();
  return (
    (own !== undefined && new URL(own).origin === origin) ||
    servers.some((server) => {
      const parts = (/^[^/]+:\/\/[^/]*/.exec(server)?.[0] ?? '').toLowerCase().split(/\{[^{}]*\}/);
      const source = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[a-z0-9.-]+');
      return source !== '' && new RegExp(`^${source}$`).test(wanted);
    })
  );
}
