import { isFreeHeader } from '../../checks/known-headers.js';
import { isAbsolute } from '../../checks/origins.js';
import type { Contract, Operation } from '../../contract.js';
import { clausesOf } from '../../ledger/clauses.js';
import { serverPath } from '../../match.js';
import { tokensOf, valueAt } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { nodeAt } from '../reading/spec-text.js';
import { reachedFrom } from './reach.js';
import { outsideReason } from './unseen-outside.js';
import { schemaReason } from './unseen-in-schema.js';
import { wireReason, wireSchemas } from './unseen-on-wire.js';

/** Tells by which rule no exchange can miss a clause; undefined where no rule says so. */
export type ReasonOf = (pointer: string, partOf: readonly Operation[]) => string | undefined;

/**
 * The rules by which a clause asserts nothing that an exchange could show. Each follows from the contract alone, and
 * none knows a name of it.
 */
export function unseenReasons(contract: Contract): ReasonOf {
  const { document } = contract.clauses;
  const wire = wireSchemas(contract);
  const clauses = clausesOf(document).map(({ pointer }) => pointer);

  const reasonOf: ReasonOf = (pointer, partOf) => {
    if (/^#\/(?:security|components\/securitySchemes)(?:\/|$)/.test(pointer)) return CALLS;
    if (partOf.some((operation) => pointer.startsWith(`${operation.pointer}/security/`))) return CALLS;
    if (partOf.some((operation) => pointer === `${operation.pointer}/operationId`)) return 'it names the operation';
    if (/^#\/servers\/\d+\/url$/.test(pointer)) return serverReason(contract, pointer);
    if (partOf.length === 0) return 'no operation refers to it';
    return (
      outsideReason(contract, pointer) ??
      declarationReason(pointer) ??
      wireReason(contract, wire, pointer) ??
      schemaReason(contract, pointer)
    );
  };

  /** A declaration all of whose clauses go unseen, of something that needs no declaration. */
  const declarationReason = (pointer: string): string | undefined => {
    const [kind, name = ''] = tokensOf(pointer).slice(-2);
    const node = nodeAt(document, pointer);
    if (kind === 'parameters' && node.value.in === 'path') {
      return everyClause(node.pointer, pointer)
        ? 'the path fills it without a declaration, and its schema takes every segment'
        : undefined;
    }
    if (kind !== 'headers' || node.value.required === true) return undefined;
    const others = contract.operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ headers }) => Object.keys(headers)),
    );
    const isFree = isFreeHeader(name.toLowerCase(), new Set(others.filter((one) => one !== name.toLowerCase())));
    return isFree && everyClause(node.pointer, pointer)
      ? 'a header of HTTP needs no declaration, and its schema takes every text'
      : undefined;
  };
  /** Whether all that a declaration is made of goes unseen, that behind its `$ref`s too. */
  const everyClause = (node: string, but: string): boolean => {
    const parts = [...reachedFrom(document, node)];
    const inside = clauses.filter((one) => one !== but && parts.some((part) => one.startsWith(`${part}/`)));
    return inside.every((one) => (wireReason(contract, wire, one) ?? schemaReason(contract, one)) !== undefined);
  };
  return reasonOf;
}

const CALLS = 'it says how calls are made, and a capture holds no credentials';

/** A server matters by its path, which comes before those of operations, and where a rule speaks of its origin. */
function serverReason({ clauses, servers }: Contract, pointer: string): string | undefined {
  const url = String(valueAt(clauses.document, pointer));
  const others = servers.filter((_, i) => pointer !== `#/servers/${i}/url`);
  if (serverPath(url) !== '' && !others.some((one) => serverPath(one) === serverPath(url))) return undefined;
  if (isAbsolute(url) && namesOrigin(clauses.document)) return undefined;
  return 'it has no path of its own, and no rule speaks of its host';
}

const namesOrigin = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.startsWith('{$origin}')
    : (Array.isArray(value) || isObject(value)) && Object.values(value).some(namesOrigin);
