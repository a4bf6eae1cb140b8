import type { Clauses } from './contract.js';
import { operationsOf } from './operations.js';
import { join, tokensOf, valueAt } from './pointer.js';
import { explain } from './schema/explain.js';
import { isObject } from './schema/schema.js';
import type { Violation } from './schema/violation.js';

/** Why the body of a request is refused. */
export interface Refusal {
  /** The fields that the first reason is about. */
  readonly fields: readonly string[];
  /** All reasons, in words that hold no value. */
  readonly says: string;
}

/** More than this many reasons help nobody. */
const MOST_REASONS = 9;

/** Explains why the body of a request breaks the contract; undefined where it does not. */
export function refusalOf(
  operation: { readonly method: string; readonly path: string },
  body: Readonly<Record<string, unknown>>,
  { document, formats }: Clauses,
): Refusal | undefined {
  const all = operationsOf(document, (pointer) => ({ pointer, accepts: () => true }));
  const known = all.find(({ method, path }) => method === operation.method && path === operation.path);
  const [content] = Object.values(known?.body?.content ?? {});
  const broken = (pointer: string) => explain(document, pointer, body, { formats, direction: 'request' });
  const violations = content ? broken(content.pointer) : [];
  if (violations.length === 0) return undefined;
  const reasons = violations.slice(0, MOST_REASONS).map((one): Reason => {
    const [field] = tokensOf(one.pointer);
    if (field !== undefined) return { fields: [field], says: `${field} ${inWords(one)}` };
    const isRuledOut = one.code === 'schema.not';
    const named = [...namesAt(one.clause, document, (pointer) => !isRuledOut || broken(pointer).length === 0)];
    return isRuledOut ? ruledOut(named, body) : ofWhole(one, named);
  });
  // A rule over several fields can be broken for want of one: what is said of that field says more.
  const inOrder = [...reasons.filter(({ isOfWhole }) => !isOfWhole), ...reasons.filter(({ isOfWhole }) => isOfWhole)];
  return { fields: inOrder[0]!.fields, says: inOrder.map(({ says }) => says).join('; ') };
}

interface Reason extends Refusal {
  /** Whether it is about the body as a whole, so about several fields. */
  readonly isOfWhole?: boolean;
}

/** The name of a member that a schema speaks of; `negated` where it stands below a further `not`. */
interface Named {
  readonly name: string;
  readonly negated: boolean;
}

/** Only the fields that are there, and those that had to be, have a part in what a `not` rules out. */
function ruledOut(named: readonly Named[], body: object): Reason {
  const some = (negated: boolean) =>
    unique(named.filter((one) => one.negated === negated && Object.hasOwn(body, one.name) !== negated));
  const [given, missing] = [some(false), some(true)];
  const without = missing.length > 0 ? ` without ${missing.join(' and ')}` : '';
  const says = `${given.join(' together with ') || 'the body'}${without} is ruled out by the contract`;
  return { fields: [...given, ...missing], says, isOfWhole: true };
}

function ofWhole({ says }: Violation, named: readonly Named[]): Reason {
  const fields = unique(named);
  return { fields, says: `the body${fields.length > 0 ? ` (${fields.join(', ')})` : ''} ${says}`, isOfWhole: true };
}

const unique = (named: readonly Named[]): string[] => [...new Set(named.map(({ name }) => name))];

function inWords({ says, code, clause }: Violation): string {
  const tokens = tokensOf(clause);
  const depends = tokens.lastIndexOf('dependentRequired');
  return code === 'schema.required' && depends >= 0 ? `${says} where ${tokens[depends + 1]!} is given` : says;
}

/**
 * The names of members that a schema speaks of, at the top of a body.
 *
 * @param isMeant whether a branch has a part in what is to be told
 */
function* namesAt(
  pointer: string,
  document: object,
  isMeant: (pointer: string) => boolean,
  negated = false,
): Generator<Named> {
  const schema = valueAt(document, pointer);
  if (Array.isArray(schema)) {
    const branches = schema.map((_, i) => join(pointer, i)).filter((branch) => negated || isMeant(branch));
    for (const branch of branches) yield* namesAt(branch, document, isMeant, negated);
  }
  if (!isObject(schema)) return;
  const properties = isObject(schema.properties) ? Object.keys(schema.properties) : [];
  const required = Array.isArray(schema.required) ? (schema.required as string[]) : [];
  yield* [...required, ...properties].map((name) => ({ name, negated }));
  for (const keyword of ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'])
    if (keyword in schema) yield* namesAt(join(pointer, keyword), document, isMeant, negated || keyword === 'not');
}
