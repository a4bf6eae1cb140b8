import { markup, type Markup } from '../../../contract/reports/html/markup.js';

const MOST_VALUES = 200;

/** The values that a schema lists, and whether the list is closed. Undefined where it lists none. */
export function valueList(schema: Readonly<Record<string, unknown>>): Markup | undefined {
  const { enum: values, 'x-extensible-enum': known } = schema;
  const listed = Array.isArray(values) ? values : Array.isArray(known) ? known : undefined;
  if (!listed) return undefined;
  const more = listed.length - MOST_VALUES;
  const shown = listed.slice(0, MOST_VALUES).map((value) => markup`<li><code>${wordOf(value)}</code></li> `);
  return markup`<div class="values">
    <span class="tag ${isExtensible(schema) ? 'open' : 'shut'}">${isExtensible(schema) ? 'extensible' : 'closed'}</span>
    <ul>${shown}</ul>
    <p>${more > 0 ? `and ${more} more. ` : undefined}${
      isExtensible(schema)
        ? 'More values may come: keep one that you do not know, do not fail on it.'
        : 'Any other value breaks the contract.'
    }</p>
  </div>`;
}

/** Whether values that are not listed may come. */
export const isExtensible = (schema: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(schema['x-extensible-enum']);

const wordOf = (value: unknown): string => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value));
