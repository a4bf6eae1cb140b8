import { check } from '../../../contract/check.js';
import type { Contract, Operation } from '../../../contract/contract.js';
import type { Exchange } from '../../../contract/exchange.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { jsonBody } from '../../json-body.js';
import type { Asked } from '../ask.js';
import { isSuccess } from '../reads-of.js';
import type { Arguments } from './provisions.js';
import type { Scene } from './scene.js';

/** One page of a list. */
export interface Page {
  readonly asked: Asked;
  /** Undefined where the answer is no page, or leads to a next one that cannot be asked for. */
  readonly items: readonly unknown[] | undefined;
  /** Whether another one follows. */
  readonly hasNext: boolean;
}

/**
 * Reads a list page by page, by the query of the next page's URL.
 *
 * @param above the ids that lead to the list
 * @param args what it is asked with, beside them
 * @param most so many pages are read at most
 */
export async function* walkList(
  operation: Operation,
  above: readonly string[],
  args: Arguments,
  scene: Scene,
  most = 200,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let query: Arguments = {};
  for (let count = 0; count < most; count++) {
    const asked = await scene.ask(operation, above, () => ({ ...args, ...query }));
    if (!isSuccess(operation, asked.exchange)) {
      yield { asked, items: undefined, hasNext: false };
      return;
    }
    const body = jsonBody(asked.exchange);
    const url = valueAt(body, operation.paging!.next);
    const isNew = typeof url === 'string' && !seen.has(url);
    const next = isNew ? queryOf(url, operation, asked.exchange) : undefined;
    const items = isNew && !next ? undefined : itemsOf(body, operation, asked.exchange, scene.contract);
    yield { asked, items, hasNext: typeof url === 'string' };
    if (!isNew || !next) return;
    seen.add(url);
    query = next;
  }
}

/** A page that has no list, and keeps a contract that lets it, is an empty one. */
function itemsOf(
  body: unknown,
  { paging }: Operation,
  exchange: Exchange,
  contract: Contract,
): readonly unknown[] | undefined {
  const items = valueAt(body, paging!.items);
  if (Array.isArray(items)) return items as unknown[];
  return check(exchange, contract).some(({ severity }) => severity === 'breaking') ? undefined : [];
}

/** The arguments that a URL asks with, if it is one. What the operation does not know is left out. */
function queryOf(url: string, { parameters }: Operation, { request }: Exchange): Arguments | undefined {
  if (!URL.canParse(url, request.url)) return undefined;
  const { searchParams } = new URL(url, request.url);
  const known = parameters.filter((one) => one.in === 'query' && searchParams.has(one.name));
  return Object.fromEntries(known.map(({ name }) => [name, searchParams.get(name)!]));
}

/** Asks for pages as large as the contract lets them be. */
export function largestPages({ paging, parameters }: Operation, { clauses }: Contract): Arguments {
  const size = parameters.find(({ name }) => name === paging?.size);
  const most = size && valueAt(clauses.document, join(size.schema.pointer, 'maximum'));
  return typeof most === 'number' ? { [size!.name]: most } : {};
}
