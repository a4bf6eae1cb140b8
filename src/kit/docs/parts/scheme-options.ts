import type { Operation } from '../../../contract/contract.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';
import { textOf } from '../text-of.js';

/** What a call carries to say who makes it. */
export interface SchemeOptions {
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
}

/** The ways to identify oneself to an operation: one of them is enough, and each can ask for several schemes. */
export function requirementsOf(document: object, { pointer }: Pick<Operation, 'pointer'>): readonly string[][] {
  const security = valueAt(document, join(pointer, 'security')) ?? valueAt(document, '/security');
  return (Array.isArray(security) ? security : []).filter(isObject).map((one) => Object.keys(one));
}

/** The options of curl for the first of these ways. */
export function schemeOptions(document: object, operation: Operation): SchemeOptions {
  const [names = []] = requirementsOf(document, operation);
  const schemes = names.map((name) => ({ name, scheme: schemeAt(document, name) }));
  const keys = (place: string) =>
    schemes
      .filter(({ scheme }) => scheme.type === 'apiKey' && scheme.in === place)
      .map(({ scheme }) => textOf(scheme, 'name'));
  const options = schemes.flatMap(({ scheme }) => {
    const way = textOf(scheme, 'scheme').toLowerCase();
    if (scheme.type === 'http' && way === 'basic') return [{ name: '--user', value: '<username>:<password>' }];
    if (scheme.type === 'http' && way !== 'bearer')
      return [{ name: '--header', value: `authorization: ${textOf(scheme, 'scheme')} <credentials>` }];
    if (scheme.type === 'http' || scheme.type === 'oauth2' || scheme.type === 'openIdConnect')
      return [{ name: '--header', value: 'authorization: Bearer <token>' }];
    return scheme.type === 'mutualTLS' ? [{ name: '--cert', value: '<certificate>' }] : [];
  });
  return {
    options: [...options, ...keys('header').map((name) => ({ name: '--header', value: `${name}: <key>` }))],
    query: keys('query'),
    cookies: keys('cookie'),
  };
}

/** A security scheme by its name; an empty one where there is none. */
export function schemeAt(document: object, name: string): Readonly<Record<string, unknown>> {
  const found = valueAt(document, join('/components/securitySchemes', name));
  const scheme = isObject(found) && typeof found.$ref === 'string' ? valueAt(document, found.$ref) : found;
  return isObject(scheme) ? scheme : {};
}
