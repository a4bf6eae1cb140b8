import type { Contract, Operation } from '../../contract/contract.js';
import { matchOperation } from '../../contract/match.js';
import { isObject } from '../../contract/schema/schema.js';
import { successExamples } from '../answers.js';
import { valuesOf, type Kind } from '../../contract/resources/kind.js';
import type { Part } from '../../contract/resources/kinds.js';
import { mendRules } from './mend-rules.js';
import type { Body } from './resource.js';
import type { Setting } from './setting.js';
import { inCollection } from './store.js';

/** A resource that an example of the contract shows, and the path parameters that lead to it. */
interface Seed {
  readonly part: Part;
  readonly values: readonly string[];
  readonly body: Body;
}

/**
 * The resources that the contract shows: the examples of what is fetched. Where one lies is told by the URL of its own
 * that it carries; one that carries none is no seed.
 */
const seedsOf = (contract: Contract, parts: ReadonlyMap<Operation, Part>): Seed[] =>
  [...parts]
    .filter(([, { role }]) => role === 'fetch')
    .flatMap(([operation, part]) =>
      successExamples(contract, operation).flatMap((body) => {
        const values = isObject(body) ? ownPlace(contract, operation, body) : undefined;
        return values?.at(-1) === String((body as Body)[part.kind.idName])
          ? [{ part, values, body: body as Body }]
          : [];
      }),
    );

function ownPlace(contract: Contract, operation: Operation, body: Body): string[] | undefined {
  for (const value of Object.values(body)) {
    if (typeof value !== 'string' || !URL.canParse(value)) continue;
    const match = matchOperation(contract, 'GET', value);
    if ('operation' in match && match.operation === operation) return valuesOf(operation.path, match.pathParameters);
  }
  return undefined;
}

/**
 * Keeps the resources that the contract shows, and makes up those that they lie below where it shows none.
 *
 * @returns the kinds of which there is one then
 */
export function plantSeeds(setting: Setting, parts: ReadonlyMap<Operation, Part>, now: number): ReadonlySet<Kind> {
  const { contract, store, made } = setting;
  const shown = new Set<Kind>();
  const plant = (kind: Kind, values: readonly string[], shownBody?: Body) => {
    const id = values[kind.depth]!;
    if (kind.parent && !store.find(kind.parent, values)) plant(kind.parent, values.slice(0, kind.parent.depth + 1));
    const collection = store.collection(kind, values)!;
    if (inCollection(collection, id)) return;
    const body = shownBody ?? mendRules(made.body(collection, { now, id }), kind.rules, NOBODY_ASKED, true);
    store.add(collection, body);
    shown.add(kind);
  };
  for (const { part, values, body } of seedsOf(contract, parts)) plant(part.kind, values, body);
  return shown;
}

/** The host is put in when somebody asks. */
const NOBODY_ASKED = { pathParameters: {}, status: 200, origin: 'http://stand-in.invalid', isOrigin: () => true };
