import type { CallableOperation, CallableResponse } from './callable-operation.js';
import { isUsualHeader } from './checks/usual-headers.js';
import { originsOf } from './checks/origins.js';
import { readBody } from './checks/read-body.js';
import { brokenRules } from './checks/rules.js';
import type { Exchange } from './exchange.js';
import { documentedKey, essenceOf, isJson } from './media-type.js';
import { goodParameters } from './path-parameters.js';
import { responseOf } from './response-of.js';
import { wireValue } from './wire-value.js';

/**
 * Whether a response certainly keeps the contract: then `check` has no finding for it. False means that it has to be
 * looked at in full; most often there is a finding then. It is small and quick, since clients carry it.
 */
export function keepsContract(
  { operation, pathParameters }: { operation: CallableOperation; pathParameters: Readonly<Record<string, string>> },
  { request, response }: Exchange,
  { servers }: { readonly servers: readonly string[] },
): boolean {
  const spec = responseOf(operation.responses, response.status);
  if (!spec || !response.headers || request.method.toUpperCase() === 'HEAD' || !headersAreKept(spec, response.headers))
    return false;
  const essence = essenceOf(response.headers['content-type'] ?? '');
  const key = documentedKey(spec.content, essence);
  if (key === undefined || !isJson(essence)) return false;
  const content = spec.content[key]!;
  const body = readBody(response, true);
  if (body.kind !== 'json' || !content.accepts(body.value)) return false;
  const scene = {
    pathParameters: goodParameters(operation, pathParameters),
    status: response.status,
    body: body.value,
    isOrigin: originsOf(servers, request.url),
    violations: [],
  };
  return brokenRules(content.rules, scene).length === 0;
}

function headersAreKept({ headers: documented }: CallableResponse, headers: Readonly<Record<string, string>>): boolean {
  return (
    Object.entries(headers).every(([name, text]) => {
      if (!Object.hasOwn(documented, name)) return isUsualHeader(name);
      const { schema, types, itemTypes } = documented[name]!;
      return schema.accepts(wireValue(text, types, itemTypes));
    }) && Object.entries(documented).every(([name, { required }]) => !required || Object.hasOwn(headers, name))
  );
}
