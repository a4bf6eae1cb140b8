import type { Contract, Operation } from '../../contract/contract.js';
import { tokensOf } from '../../contract/pointer.js';
import { Refused, type Vendor } from './behaviour.js';
import type { Kind } from '../../contract/resources/kind.js';
import { filtersOf, listName, pageSize, pageUrl } from './list-query.js';
import { pageOf } from './page.js';
import type { PagePlace, PageTokens } from './page-token.js';
import type { Paging } from '../../contract/paging.js';
import type { Body, Resource } from './resource.js';
import { hasPlace } from '../../contract/resources/place-of-field.js';
import { withValueAt } from './with-value-at.js';

/** What a list is made from. */
export interface ListScene {
  readonly contract: Contract;
  readonly vendor: Vendor;
  readonly operation: Operation;
  readonly kind: Kind;
  readonly paging: Paging;
  readonly tokens: PageTokens;
  /** The URL of the request, with the host at which the stand-in was called. */
  readonly url: URL;
  /** A body of the list to start from, and the schema of it. */
  readonly fresh: Body;
  readonly schema: string;
}

/**
 * The body of one page of a list: its items, and the URLs of the pages beside it.
 *
 * @throws Refused for a token that is none of this list
 */
export function listBody(resources: readonly Resource[], scene: ListScene): Body {
  const { contract, vendor, operation, kind, paging, tokens, url } = scene;
  const names = vendor.paging;
  const query = url.searchParams;
  const listing = vendor.listing(query);
  const list = listName(url, names, paging.size);
  const token = query.get(names.token) ?? undefined;
  const from = token === undefined ? undefined : tokens.read(token, list);
  if (token !== undefined && !from) throw new Refused(400, `${names.token} is of no page of this list`);
  const filters = filtersOf(contract, operation, kind, query);
  const keeps = (body: Body) => listing.keeps(body) && filters.every(([name, text]) => String(body[name]) === text);
  const size = pageSize(contract, operation, paging, query, names.size);
  const number = Number(query.get(names.page)) || 0;
  const page = pageOf(resources, { ...listing, keeps }, size, from);
  const urlOf = (count: number, to?: string) => pageUrl(url, names, [paging.size, size], count, to);
  const beside = (step: number, place?: PagePlace) => (place ? urlOf(number + step, tokens.write(place, list)) : null);
  const place = tokensOf(paging.next);
  const members: [string, unknown][] = [
    [names.members.first, urlOf(0)],
    [names.members.previous, beside(-1, page.previous)],
    [names.members.url, urlOf(number, token)],
    [names.members.page, number],
    [names.members.size, size],
    [names.members.key, tokensOf(paging.items).at(-1)],
  ];
  const items = page.items.map(({ body }) => body);
  const start = withValueAt(withValueAt(scene.fresh, tokensOf(paging.items), items), place, beside(1, page.next));
  return members
    .map(([name, value]) => [[...place.slice(0, -1), name], value] as const)
    .filter(([at]) => hasPlace(contract.clauses.document, scene.schema, at))
    .reduce((body, [at, value]) => withValueAt(body, at, value), start);
}
