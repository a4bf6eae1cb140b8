import type { CallableOperation, CallableResponse } from './callable-operation.js';
import type { QuickRuleScene } from './checks/quick-rules.js';
import { isUsualHeader } from './checks/usual-headers.js';
import type { Exchange } from './exchange.js';
import { essenceOf, isJson } from './media-type.js';
import { responseOf } from './response-of.js';
import { wireScalar } from './wire-value.js';

/**
 * Whether a response certainly keeps the contract: then `check` has no finding for it. False means that it has to be
 * looked at in full; most often there is a finding then. It is small and quick, since clients carry it. A body that was
 * not captured, or is not to be there (HEAD), is nothing for it.
 */
export function keepsContract(
  operation: CallableOperation,
  { status, headers, body, text }: Exchange['response'],
  asked: Pick<QuickRuleScene, 'pathParameters' | 'isOrigin'>,
): boolean {
  const spec = responseOf(operation.responses, status);
  if (!spec || !headers || !headersAreKept(spec, headers)) return false;
  if (Object.keys(spec.content).length === 0) return body === undefined && !text;
  const essence = essenceOf(headers['content-type'] ?? '');
  if (!isJson(essence) || !Object.hasOwn(spec.content, essence)) return false;
  const { accepts, keepsRules } = spec.content[essence]!;
  const value = text === undefined ? body : parsed(text);
  return value !== undefined && accepts(value) && (!keepsRules || keepsRules({ ...asked, status, body: value }));
}

/** The JSON of a text; undefined where there is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function headersAreKept({ headers: documented }: CallableResponse, headers: Readonly<Record<string, string>>): boolean {
  for (const name in headers) {
    if (Object.hasOwn(documented, name)) {
      const { schema, types } = documented[name]!; // of a list, which is rare, it says no
      if (types.includes('array') || !schema.accepts(wireScalar(headers[name]!, types))) return false;
    } else if (!isUsualHeader(name)) return false;
  }
  for (const name in documented) {
    if (documented[name]!.required && !Object.hasOwn(headers, name)) return false;
  }
  return true;
}
