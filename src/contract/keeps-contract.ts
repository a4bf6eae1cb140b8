import type { CallableOperation, CallableResponse } from './callable-operation.js';
import type { QuickRuleScene } from './checks/quick-rules.js';
import { readBody } from './checks/read-body.js';
import { isUsualHeader } from './checks/usual-headers.js';
import type { Exchange } from './exchange.js';
import { documentedKey, essenceOf, isJson } from './media-type.js';
import { responseOf } from './response-of.js';
import { wireValue } from './wire-value.js';

/**
 * Whether a response certainly keeps the contract: then `check` has no finding for it. False means that it has to be
 * looked at in full; most often there is a finding then. It is small and quick, since clients carry it.
 */
export function keepsContract(
  operation: CallableOperation,
  { request, response }: Exchange,
  asked: Pick<QuickRuleScene, 'pathParameters' | 'isOrigin'>,
): boolean {
  const { status, headers } = response;
  const spec = responseOf(operation.responses, status);
  if (!spec || !headers || request.method.toUpperCase() === 'HEAD' || !headersAreKept(spec, headers)) return false;
  const essence = essenceOf(headers['content-type'] ?? '');
  const key = documentedKey(spec.content, essence);
  if (key === undefined || !isJson(essence)) return false;
  const { accepts, keepsRules } = spec.content[key]!;
  const body = readBody(response, true);
  if (body.kind !== 'json' || !accepts(body.value)) return false;
  return !keepsRules || keepsRules({ ...asked, status, body: body.value });
}

function headersAreKept({ headers: documented }: CallableResponse, headers: Readonly<Record<string, string>>): boolean {
  for (const name in headers) {
    if (Object.hasOwn(documented, name)) {
      const { schema, types, itemTypes } = documented[name]!;
      if (!schema.accepts(wireValue(headers[name]!, types, itemTypes))) return false;
    } else if (!isUsualHeader(name)) return false;
  }
  for (const name in documented) {
    if (documented[name]!.required && !Object.hasOwn(headers, name)) return false;
  }
  return true;
}
