import { formValue } from '../contract/checks/form-value.js';
import type { Contract, Operation } from '../contract/contract.js';
import { documentedKey, essenceOf, isJson } from '../contract/media-type.js';
import { isObject } from '../contract/schema/schema.js';
import { propertyNamesAt } from '../contract/walk-schemas.js';
import type { Sent } from './state/with-sent.js';

/**
 * The fields of a body that keeps the contract: of a form, or the members of a JSON object. Those that the contract does
 * not know are left out, even where it allows them: a caller cannot make up members of a resource.
 */
export function sentFields({ clauses }: Contract, { body }: Operation, text: string, contentType?: string): Sent {
  if (!body || text === '') return {};
  const essence = contentType === undefined ? undefined : essenceOf(contentType);
  const key = essence === undefined ? Object.keys(body.content)[0] : documentedKey(body.content, essence);
  if (key === undefined) return {};
  const { pointer } = body.content[key]!;
  const value: unknown = isJson(essenceOf(key)) ? JSON.parse(text) : formValue(clauses.document, pointer, text);
  const known = new Set(propertyNamesAt(clauses.document, pointer));
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([name]) => known.has(name)));
}
