import { valueAt } from '../contract/pointer.js';
import { callName } from './arguments.js';
import type { AskedPage, List } from './list-call.js';
import { nextSearch } from './next-search.js';
import type { WithResponse } from './types.js';

interface Followed {
  readonly page: AskedPage;
  readonly items: readonly unknown[];
}

/**
 * Gives the pages of a list one after the other, each with its items, until one says that there is none after it. A page
 * is asked for when the one before it is used up, so that whoever stops leaves nothing under way.
 *
 * @throws ResponseParseError where a page has no items, does not say what follows, or names one that cannot follow
 */
async function* follow({ operation, baseUrl, options, first, ask, errors }: List): AsyncGenerator<Followed> {
  const { items: itemsAt, next: nextAt } = operation.paging!;
  const seen = new Set<string>();
  let left = options.limit ?? Infinity;
  for (let page = await first; ;) {
    const { data, url, response, requestId } = page;
    const fail = (says: string): never => {
      const message = `${callName(operation)} was answered with a page ${says}`;
      throw new errors.ResponseParseError(message, 'page', response.status, requestId);
    };
    const items = valueAt(data, itemsAt);
    if (!Array.isArray(items)) return fail(`that has no list at ${itemsAt}`);
    yield { page, items };
    left -= items.length;
    const next = valueAt(data, nextAt);
    if (next === null || left <= 0) return;
    if (typeof next !== 'string') return fail(`that does not say at ${nextAt} whether there is another`);
    const search = nextSearch(next, url, [baseUrl, ...operation.contract.servers], operation.path);
    if (search === undefined) return fail(`whose ${nextAt} leads elsewhere: it must be a URL of this list`);
    seen.add(new URL(url).search);
    if (seen.has(search)) return fail(`whose ${nextAt} leads back to a page before it`);
    page = await ask(search.slice(1));
  }
}

/** The pages of a list, with what came with them. */
export async function* pages(list: List): AsyncGenerator<WithResponse<unknown>> {
  for await (const { page } of follow(list)) {
    const { data, response, requestId, findings, checked } = page;
    yield { data, response, requestId, findings, checked };
  }
}

/** The bodies of its pages. */
export async function* bodies(list: List): AsyncGenerator<unknown> {
  for await (const { page } of follow(list)) yield page.data;
}

/** The items of its pages, no more than the limit; an aborted signal ends them in the middle of a page too. */
export async function* items(list: List): AsyncGenerator<unknown> {
  const { limit = Infinity, signal } = list.options;
  let given = 0;
  for await (const page of follow(list)) {
    for (const item of page.items) {
      if (signal?.aborted) throw list.errors.abortError(callName(list.operation), signal);
      yield item;
      if (++given === limit) return;
    }
  }
}
