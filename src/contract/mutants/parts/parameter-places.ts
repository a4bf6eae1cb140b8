import type { Exchange } from '../../exchange.js';
import type { Location } from '../../finding.js';
import type { Scene } from './scene.js';
import { isHeaderText } from './wire.js';

/** Where a parameter is sent that a mutant can change. */
export type ParameterPlace = 'path' | 'query' | 'header';

/** The location that a finding about a parameter names. */
export const PLACES: Readonly<Record<ParameterPlace, Location>> = {
  path: 'request.path',
  query: 'request.query',
  header: 'request.headers',
};

const URL_PARTS = /^([a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i;

/** The texts that a request has for a parameter. */
export function sentIn({ exchange, pathParameters }: Scene, place: ParameterPlace, name: string): string[] {
  const { url, headers } = exchange.request;
  if (place === 'query') return new URLSearchParams(URL_PARTS.exec(url)![3] ?? '').getAll(name);
  const text = place === 'path' ? pathParameters[name] : headers?.[name.toLowerCase()];
  return text === undefined ? [] : [text];
}

/** A request with another text for a parameter, or without it; undefined where a request cannot have that. */
export function withParameter(
  scene: Scene,
  place: ParameterPlace,
  name: string,
  text: string | undefined,
): Exchange['request'] | undefined {
  const { request } = scene.exchange;
  if (place === 'header') {
    const { [name.toLowerCase()]: _, ...others } = request.headers ?? {};
    if (text === undefined) return { ...request, headers: others };
    return isHeaderText(text) ? { ...request, headers: { ...others, [name.toLowerCase()]: text } } : undefined;
  }
  const [, origin = '', path = '', query = ''] = URL_PARTS.exec(request.url)!;
  if (place === 'query') {
    const parameters = new URLSearchParams(query);
    parameters.delete(name);
    if (text !== undefined) parameters.append(name, text);
    return { ...request, url: withQuery(origin + path, parameters.toString()) };
  }
  if (text === undefined || ['', '.', '..'].includes(text)) return undefined; // another path
  const filled = scene.path.replace(/\{([^{}]+)\}/g, (_, key: string) =>
    encodeURIComponent(key === name ? text : (scene.pathParameters[key] ?? '')),
  );
  const segments = path.split('/');
  const base = segments.slice(0, segments.length - scene.path.split('/').length + 1).join('/');
  return { ...request, url: withQuery(origin + base + filled, query) };
}

/** The same request to another path, or with a further query parameter. */
export function withUrl(
  request: Exchange['request'],
  change: { readonly path?: string; readonly query?: string },
): Exchange['request'] {
  const [, origin = '', path = '', query = ''] = URL_PARTS.exec(request.url)!;
  const further = [query, change.query].filter(Boolean).join('&');
  return { ...request, url: withQuery(origin + (change.path ?? path), further) };
}

const withQuery = (url: string, query: string): string => (query === '' ? url : `${url}?${query}`);
