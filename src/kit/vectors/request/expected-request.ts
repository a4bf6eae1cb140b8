import type { Operation } from '../../../contract/contract.js';
import { isObject } from '../../../contract/schema/schema.js';
import type { CallShape, Given, GivenBody } from './call-shape.js';
import type { VectorCredentials } from './credentials.js';
import { formText } from './form-text.js';
import { headerText, queryText, segmentText } from './parameter-text.js';
import type { CallArguments } from './request-vectors.js';
import type { ExpectedRequest } from './request-vector.js';

/** The request that arguments become. Undefined where one of them has no form on the wire. */
export function expectedRequest(
  { method, path }: Operation,
  { given, body }: CallShape,
  call: CallArguments,
  credentials: VectorCredentials | undefined,
): ExpectedRequest | undefined {
  const sent = (place: Given['in'], write: (one: Given, value: unknown) => string | undefined) =>
    given
      .filter((one) => one.in === place && Object.hasOwn(call.params, one.name))
      .map((one) => [one.name, write(one, call.params[one.name])] as const);
  const segments = new Map(sent('path', segmentText));
  const query = sent('query', queryText);
  const headers = sent('header', (_, value) => headerText(value));
  const text = call.body === undefined || !body ? undefined : bodyText(body, call.body);
  const all = [...segments, ...query, ...headers].map(([, one]) => one);
  if (all.includes(undefined) || (call.body !== undefined && text === undefined)) return undefined;
  const filled = path.replace(/\{([^{}]+)\}/g, (whole, name: string) => segments.get(name) ?? whole);
  const search = query.map(([, one]) => one).join('&');
  const named = headers.map(([name, one]) => [name.toLowerCase(), one!] as const);
  const absent = given.filter((one) => one.in === 'header' && !Object.hasOwn(call.params, one.name));
  return {
    method,
    uri: search === '' ? filled : `${filled}?${search}`,
    headers: {
      ...Object.fromEntries(named),
      ...(text !== undefined && { 'content-type': body!.mediaType }),
      ...credentials?.headers,
    },
    forbidHeaders: [...absent.map(({ name }) => name.toLowerCase()), ...(body ? [] : ['content-type'])].sort(),
    ...(text !== undefined && { body: text }),
  };
}

function bodyText({ isForm }: GivenBody, value: unknown): string | undefined {
  if (!isForm) return JSON.stringify(value);
  return isObject(value) ? formText(value) : undefined;
}
