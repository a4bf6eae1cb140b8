import type { Contract, Operation, Rule } from '../contract.js';
import { propertiesAt, schemasInPlace } from '../walk-schemas.js';
import { typesOf } from '../schema/schema.js';
import { tokensOf } from '../pointer.js';
import { variablesOf } from '../url-template.js';
import { successOf } from './success-of.js';
import { memberName, plainPath, type Kind, type Role } from './kind.js';

/** What an operation does, and with resources of which kind. */
export interface Part {
  readonly kind: Kind;
  readonly role: Role;
}

const UPDATES = ['POST', 'PUT', 'PATCH'];
const ITEM = '/{}';

/**
 * Finds the kinds of resources that a contract lets a caller make or page through, from its paths alone: a collection,
 * and behind it an item. Operations that have no part in that are not in the answer.
 *
 * @param unique members that are known to lead to one resource too, by the path of the kind
 */
export function partsOf(
  contract: Contract,
  unique: Readonly<Record<string, readonly string[]>> = {},
): ReadonlyMap<Operation, Part> {
  const byPath = new Map<string, Operation[]>();
  for (const operation of contract.operations) {
    const path = plainPath(operation.path);
    byPath.set(path, [...(byPath.get(path) ?? []), operation]);
  }
  const kinds = new Map<string, Kind>();
  const parts = new Map<Operation, Part>();
  // A kind is read after the one that it lies below, which has the shorter path.
  for (const path of [...byPath.keys()].map(collectionOf).sort((one, other) => one.length - other.length)) {
    if (kinds.has(path)) continue;
    const roles = rolesAt(byPath.get(path) ?? [], byPath.get(path + ITEM) ?? []);
    const kind = kindOf(contract, path, roles, { kinds, names: unique[path] ?? [] });
    if (!kind) continue;
    kinds.set(path, kind);
    for (const [role, operations] of roles) for (const operation of operations) parts.set(operation, { kind, role });
  }
  return parts;
}

const collectionOf = (path: string): string => (path.endsWith(ITEM) ? path.slice(0, -ITEM.length) : path);

type Roles = ReadonlyMap<Role, readonly Operation[]>;

function rolesAt(ofCollection: readonly Operation[], ofItem: readonly Operation[]): Roles {
  const by = (operations: readonly Operation[], ...methods: string[]) =>
    operations.filter(({ method }) => methods.includes(method));
  return new Map<Role, readonly Operation[]>([
    ['fetch', by(ofItem, 'GET', 'HEAD')],
    ['create', by(ofCollection, 'POST')],
    ['list', by(ofCollection, 'GET').filter(({ paging }) => paging)],
    ['update', by(ofItem, ...UPDATES)],
    ['remove', by(ofItem, 'DELETE')],
  ]);
}

interface Known {
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Members that are known to be unique. */
  readonly names: readonly string[];
}

function kindOf(contract: Contract, path: string, roles: Roles, known: Known): Kind | undefined {
  const [fetch] = roles.get('fetch')!;
  const [create] = roles.get('create')!;
  const [list] = roles.get('list')!;
  if (!list && !(create && fetch)) return undefined;
  const shown = [fetch, create].find((operation) => operation && successOf(operation).content);
  if (!shown) return undefined;
  const content = successOf(shown).content!;
  const { document } = contract.clauses;
  const members = propertiesAt(document, content.pointer);
  const variables = variablesOf((list ?? create ?? fetch!).path);
  const [item] = [...roles.values()].flat().flatMap(({ path: one }) => (plainPath(one) === path ? [] : [one]));
  const parameter = item === undefined ? undefined : variablesOf(item).at(-1);
  const found = fetch ? identities(successOf(fetch).content?.rules ?? [], parameter) : { ids: [], names: [] };
  const wanted = [...found.ids, ...(parameter ? [memberName(parameter), parameter] : []), 'sid', 'id'];
  const idName = wanted.find((name) => members.has(name));
  if (idName === undefined) return undefined;
  const parent = [...known.kinds.values()].findLast((one) => path.startsWith(`${one.path}${ITEM}/`));
  return {
    path,
    ...(parent && { parent }),
    depth: path.split('{}').length - 1,
    schema: content.pointer,
    rules: content.rules.filter(({ base }) => base === ''),
    idName,
    names: [...new Set([...found.names, ...known.names])].filter((name) => name !== idName && members.has(name)),
    above: variables.map((variable) => {
      const name = [memberName(variable), variable].find((one) => members.has(one));
      return name === undefined ? undefined : { name, types: typesAt(document, members.get(name)!) };
    }),
  };
}

const typesAt = (document: object, pointer: string): string[] =>
  schemasInPlace(document, pointer).flatMap(({ schema }) => typesOf(schema));

/** The members that the rules hold equal to the parameter: those of a rule for other texts than ids are names. */
function identities(rules: readonly Rule[], parameter = ''): { ids: string[]; names: string[] } {
  const about = rules.filter(({ base, equals }) => base === '' && equals === `{$request.path.${parameter}}`);
  const members = (wanted: boolean) =>
    about
      .filter(({ when }) => (when?.notMatches !== undefined) === wanted)
      .flatMap(({ at }) => tokensOf(at).slice(0, 1));
  return { ids: members(false), names: members(true) };
}
