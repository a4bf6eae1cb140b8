import type { Contract, Operation } from '../../contract/contract.js';
import { propertiesAt, schemasInPlace } from '../../contract/walk-schemas.js';
import type { PagingNames } from './behaviour.js';
import { memberName, type Kind } from '../../contract/resources/kind.js';
import type { Paging } from '../../contract/paging.js';

/** How many items a page has: as many as were asked for, else what the contract or the vendor says. */
export function pageSize(
  contract: Contract,
  { parameters }: Operation,
  paging: Paging,
  asked: URLSearchParams,
  usual: number,
) {
  const parameter = parameters.find(({ in: place, name }) => place === 'query' && name === paging.size);
  const sent = paging.size === undefined ? null : asked.get(paging.size);
  if (sent !== null && Number(sent) >= 1) return Math.floor(Number(sent));
  const schemas = parameter ? schemasInPlace(contract.clauses.document, parameter.schema.pointer) : [];
  const numbers = (keyword: string) =>
    schemas.map(({ schema }) => schema[keyword]).filter((one): one is number => typeof one === 'number');
  return numbers('default')[0] ?? Math.min(usual, ...numbers('maximum'));
}

/** The members that a request wants to have certain values, by the query parameters that are named after them. */
export function filtersOf(
  contract: Contract,
  { parameters }: Operation,
  kind: Kind,
  asked: URLSearchParams,
): readonly (readonly [member: string, text: string])[] {
  const members = propertiesAt(contract.clauses.document, kind.schema);
  return parameters
    .filter(({ in: place, name }) => place === 'query' && asked.has(name))
    .flatMap(({ name }) =>
      [memberName(name), name]
        .filter((one) => members.has(one))
        .slice(0, 1)
        .map((one) => [one, asked.get(name)!] as const),
    );
}

/** What tells one list from another: its path, and all that is asked of it but for the page. */
export function listName({ pathname, searchParams }: URL, { page, token }: PagingNames, size = ''): string {
  const rest = [...searchParams].filter(([name]) => ![page, token, size].includes(name));
  return JSON.stringify([pathname, ...rest.map((one) => one.join('=')).sort()]);
}

/** The URL of a page of the same list. */
export function pageUrl(
  asked: URL,
  names: PagingNames,
  size: readonly [name: string | undefined, count: number],
  number: number,
  token?: string,
): string {
  const url = new URL(asked);
  if (size[0] !== undefined) url.searchParams.set(size[0], String(size[1]));
  url.searchParams.set(names.page, String(Math.max(0, number)));
  url.searchParams.delete(names.token);
  if (token !== undefined) url.searchParams.set(names.token, token);
  return url.href;
}
