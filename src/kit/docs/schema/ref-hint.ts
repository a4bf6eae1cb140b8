import type { Markup } from '../../../contract/reports/html/markup.js';
import { isObject, placeAt } from '../../../contract/schema/schema.js';
import type { Docs } from '../docs.js';
import { valueList } from './value-list.js';

/** What a reader wants to know of a named schema without going there: the values that it lists. */
export function refHint({ document }: Docs, ref: string): Markup | undefined {
  const { schema } = placeAt(document, ref);
  return isObject(schema) ? valueList(schema) : undefined;
}
