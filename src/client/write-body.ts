import type { GeneratedOperation } from '../contract/generated-contract.js';
import { isJson } from '../contract/media-type.js';
import { callName } from './arguments.js';
import type { InvalidArgumentError } from './errors/invalid-argument-error.js';

/**
 * Writes the body of a request: JSON, or a form as the vendor expects it, where an array repeats its key, a date is
 * RFC 3339 in UTC, and null, where the contract allows it, is the text `null`.
 *
 * @throws InvalidArgumentError naming the fields that break the contract; what explains it is loaded for it
 */
export async function writeBody(
  operation: GeneratedOperation,
  given: Readonly<Record<string, unknown>>,
  Refused: typeof InvalidArgumentError,
): Promise<{ readonly mediaType: string; readonly text: string }> {
  const body = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, dateAsText(value)]));
  const [[mediaType, schema] = ['']] = Object.entries(operation.body?.content ?? {});
  const unknown = Object.keys(body).find((name) => operation.body?.fields?.includes(name) === false);
  if (unknown !== undefined)
    throw new Refused(`${callName(operation)}: there is no argument ${JSON.stringify(unknown)}`, unknown);
  if (schema && !schema.accepts(body)) {
    const { says, fields } = await refusal(operation, body);
    throw new Refused(`${callName(operation)}: ${says}`, fields.join(', ') || 'body');
  }
  return { mediaType, text: isJson(mediaType) ? JSON.stringify(body) : formText(body) };
}

/** A date as RFC 3339 in UTC. One that is invalid fits no schema, and is named as any other field. */
const dateAsText = (value: unknown): unknown =>
  Object.prototype.toString.call(value) === '[object Date]' ? ((value as Date).toJSON() ?? Number.NaN) : value;

async function refusal(operation: GeneratedOperation, body: Readonly<Record<string, unknown>>) {
  const unknown = { says: 'the body does not fit the contract', fields: ['body'] };
  try {
    const load = [import('../contract/explain-request.js'), operation.contract.clauses()] as const;
    const [{ refusalOf }, { clauses }] = await Promise.all(load);
    return refusalOf(operation, body, clauses) ?? unknown;
  } catch {
    return unknown;
  }
}

function formText(body: Readonly<Record<string, unknown>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body))
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) form.append(name, String(one));
  return form.toString();
}
