import type { Operation } from '../../../contract/contract.js';
import type { Exchange } from '../../../contract/exchange.js';
import { valueAt } from '../../../contract/pointer.js';
import type { Paging } from '../../../contract/paging.js';
import { jsonBody } from '../../json-body.js';
import type { Asked } from '../ask.js';
import { isSuccess } from '../reads-of.js';
import type { Arguments } from './provisions.js';

/** One page of a list. */
export interface Page {
  readonly asked: Asked;
  /** Undefined where the answer is no page. */
  readonly items: readonly unknown[] | undefined;
}

const MOST_PAGES = 200;

/**
 * Reads a list page by page, by the query of the next page's URL.
 *
 * @param ask makes one call of the list
 */
export async function* walkList(
  operation: Operation,
  { items, next }: Paging,
  args: Arguments,
  ask: (args: Arguments) => Promise<Asked>,
): AsyncGenerator<Page> {
  const seen = new Set<string>();
  let query: Arguments = {};
  for (let count = 0; count < MOST_PAGES; count++) {
    const asked = await ask({ ...args, ...query });
    if (!isSuccess(operation, asked.exchange)) {
      yield { asked, items: undefined };
      return;
    }
    const body = jsonBody(asked.exchange);
    const list = valueAt(body, items);
    yield { asked, items: Array.isArray(list) ? (list as unknown[]) : undefined };
    const url = valueAt(body, next);
    if (typeof url !== 'string' || seen.has(url)) return;
    seen.add(url);
    query = queryOf(url, operation, asked.exchange);
  }
}

/** The arguments that a URL asks with. What the operation does not know is left out. */
function queryOf(url: string, { parameters }: Operation, { request }: Exchange): Arguments {
  const { searchParams } = new URL(url, request.url);
  const known = parameters.filter((one) => one.in === 'query' && searchParams.has(one.name));
  return Object.fromEntries(known.map(({ name }) => [name, searchParams.get(name)!]));
}
