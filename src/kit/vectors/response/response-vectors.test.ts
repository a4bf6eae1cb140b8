import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { check } from '../../../contract/check.js';
import type { Contract } from '../../../contract/contract.js';
import type { Exchange } from '../../../contract/exchange.js';
import { schemaClauses } from '../../../contract/ledger/schema-clauses.js';
import { mutationsOf } from '../../../contract/mutants/mutants-of.js';
import { FORMATS } from '../../../contract/mutants/reading/formats.js';
import { withValue } from '../../../contract/mutants/edit.js';
import { tokensOf, valueAt } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';
import { responseSchema } from '../schemas-in-tests.js';
import type { RequestVector } from '../request/request-vector.js';
import { casesOf, subjects, type Subject } from '../subjects-in-tests.js';
import { responsePlaces } from './response-places.js';
import type { ResponseCase, ResponseTest } from './response-vector.js';

const each = (cases: readonly ResponseCase[]) => cases.flatMap((one) => one.tests.map((test) => ({ ...one, test })));

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Plain ajv, which asserts formats and the media type of texts. */
function createValidator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, multipleOfPrecision: 8 });
  (addFormats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv);
  ajv.removeKeyword('contentMediaType');
  ajv.addKeyword({
    keyword: 'contentMediaType',
    validate: (type: string, text: unknown) => type !== 'application/json' || typeof text !== 'string' || isJson(text),
  });
  return ajv;
}

/** What ajv calls otherwise than JSON Schema does. */
const AJV_NAMES: Readonly<Record<string, string>> = {
  false: 'false schema',
  minContains: 'contains',
  maxContains: 'contains',
};

const failsAsSaid = ({ failsAt, keyword }: ResponseTest, errors: readonly ErrorObject[]): boolean =>
  errors.some((one) => one.instancePath === failsAt && one.keyword === (AJV_NAMES[keyword!] ?? keyword));

/** A request for each operation, by its id. */
const requestsFor = ({ contract, files }: Subject) =>
  new Map(
    contract.operations.map(({ operationId, method, path }) => {
      const calls = JSON.parse(files[`vectors/request/${operationId}.json`]!) as RequestVector[];
      const url = calls[0]!.expect!.uri;
      expect(url.split('/')).toHaveLength(path.split('/').length);
      return [operationId, { method, url }] as const;
    }),
  );

/** What our own check says of the schema of a body, in an exchange of the operation. */
const breaches = (
  { status, mediaType, test }: ReturnType<typeof each>[number],
  request: Exchange['request'],
  contract: Contract,
) =>
  check({ request, response: { status, headers: { 'content-type': mediaType }, body: test.data } }, contract).filter(
    ({ location, code }) => location === 'response.body' && code.startsWith('schema.'),
  );

describe.each(subjects.map((subject) => [subject.name, subject] as const))(
  'the response vectors of %s',
  (_, subject) => {
    const { contract, recordings, files } = subject;
    const all = each(casesOf(files));
    const places = responsePlaces(contract);
    const byPath = new Map(places.map((place) => [place.schemaPath, place]));
    const placeOf = (path: string) => byPath.get(path)!;

    test('agree with the check of the contract', () => {
      const requests = requestsFor(subject);
      const wrong = all.filter(
        (one) => (breaches(one, requests.get(one.operationId)!, contract).length === 0) !== one.test.valid,
      );
      expect(wrong.map(({ test: { id } }) => id)).toEqual([]);
      expect(all.length).toBeGreaterThan(100);
    });

    test('agree with plain ajv where it can, and fail there for the reason that they state', () => {
      const ajv = createValidator();
      const validators = new Map<string, ReturnType<typeof ajv.compile>>();
      const wrong = all.filter(({ schema, test: one }) => {
        if (one.requires.includes('strict-format')) return false;
        const { schema: pointer } = placeOf(schema); // responses that share one share its validator
        if (!validators.has(pointer)) validators.set(pointer, ajv.compile(responseSchema(contract, { schema })));
        const validate = validators.get(pointer)!;
        return validate(one.data) !== one.valid || (!one.valid && !failsAsSaid(one, validate.errors!));
      });
      expect(wrong.map(({ test: { id } }) => id)).toEqual([]);
    });

    test('have one change alone: what is broken is a body of the same case but for one place', () => {
      const broken = all.filter(({ test: one }) => !one.valid);
      const validAt = new Map<string, unknown[]>();
      for (const { schema, test: one } of all.filter((other) => other.test.valid))
        validAt.set(placeOf(schema).schema, [...(validAt.get(placeOf(schema).schema) ?? []), one.data]);
      const far = broken.filter(({ schema, test: one }) => {
        const { schema: pointer } = placeOf(schema);
        const isOfCount = /^(?:min|max)(?:Items|Properties)$/.test(one.keyword!);
        const rest = (body: unknown) => (isOfCount ? withValue(body, tokensOf(one.failsAt!), undefined) : body);
        return !validAt.get(pointer)?.some((other) => differences(rest(one.data), rest(other)) <= 1);
      });
      expect(far.map(({ test: { id } }) => id)).toEqual([]);
    });

    test('must decode where they are valid, and where a text is no value that is listed', () => {
      const strict = all.filter(({ test: one }) => one.valid && one.client !== 'must-decode');
      const names = all.filter(
        ({ test: one }) => one.keyword === 'enum' && typeof valueAt(one.data, one.failsAt!) === 'string',
      );
      expect(strict).toEqual([]);
      expect(names.map(({ test: one }) => one.client)).toEqual(names.map(() => 'must-decode'));
      expect(names.length).toBeGreaterThan(0);
    });

    test('hold the same value in data and body, and say of each value that is decoded what it is', () => {
      const bodies = all.filter(({ test: one }) => one.body !== undefined);
      expect(bodies.length).toBeGreaterThan(0);
      for (const { test: one } of bodies) expect(JSON.parse(one.body!)).toEqual(one.data);
      for (const { test: one } of all) {
        for (const [pointer, decoded] of Object.entries(one.decode ?? {})) {
          const value = valueAt(one.data, pointer) as string;
          if ('uri' in decoded) expect(decoded.uri).toBe(value);
          else if (!/:60/.test(value)) expect(Date.parse(decoded.instant)).toBe(Date.parse(value));
        }
      }
    });

    test('break every clause that an answer can break', () => {
      const broken = new Set(all.map(({ test: one }) => one.clause));
      const wanted = new Set(places.flatMap(({ content }) => clausesBelow(contract.clauses.document, content.pointer)));
      let missing = [...wanted].filter((clause) => !broken.has(clause));
      for (const { exchange } of recordings) {
        if (missing.length === 0) break;
        const unbreakable = new Set(mutationsOf(exchange, contract).equivalents.map(({ clause }) => clause));
        missing = missing.filter((clause) => !unbreakable.has(clause));
      }
      expect(missing).toEqual([]);
      expect(wanted.size).toBeGreaterThan(20);
    });
  },
);

/** Keywords that one answer can break by itself. */
const BREAKABLE = new Set([
  ...['type', 'required', 'enum', 'const', 'pattern', 'format', 'contentMediaType', 'uniqueItems', 'multipleOf'],
  ...['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
]);

/** The clauses of a schema, and of those that it refers to, that an answer can break. */
function clausesBelow(document: object, pointer: string, seen = new Set<string>()): string[] {
  if (seen.has(pointer)) return [];
  seen.add(pointer);
  const schema = valueAt(document, pointer);
  const own = [...schemaClauses(schema, pointer)].flatMap(({ kind, pointer: at }) => {
    if (!BREAKABLE.has(kind) || /\/not\//.test(at)) return [];
    const holder = valueAt(document, at.slice(0, at.lastIndexOf(`/${kind}`)));
    if (isObject(holder) && (isExcluded(holder, kind) || holder.writeOnly === true)) return [];
    if (kind === 'required' && isSent(holder, valueAt(document, at))) return [];
    const format: unknown = kind === 'format' ? valueAt(document, at) : undefined;
    if (typeof format === 'string' && !Object.hasOwn(FORMATS, format)) return []; // an annotation
    return kind === 'enum' ? at.replace(/\/\d+$/, '') : at;
  });
  const refs: string[] = [];
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string') refs.push(value);
    return value;
  });
  return [...own, ...refs.flatMap((one) => clausesBelow(document, one, seen))];
}

/** Whether a property is only ever sent. */
const isSent = (schema: unknown, name: unknown): boolean => {
  const { properties } = schema as { properties?: Readonly<Record<string, { writeOnly?: boolean }>> };
  return properties?.[String(name)]?.writeOnly === true;
};

/** In OpenAPI 3.0 a flag takes the place of the limit beside it. */
const isExcluded = (schema: Readonly<Record<string, unknown>>, kind: string): boolean =>
  schema[`exclusive${kind.charAt(0).toUpperCase()}${kind.slice(1)}`] === true;

/** In how many places two values differ; what is inside a place that differs is not counted again. */
function differences(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return 1;
    return one.reduce<number>((sum, item, i) => sum + differences(item, other[i]), 0);
  }
  if (!isObject(one) || !isObject(other)) return 1;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.reduce(
    (sum, name) =>
      sum + (Object.hasOwn(one, name) && Object.hasOwn(other, name) ? differences(one[name], other[name]) : 1),
    0,
  );
}
