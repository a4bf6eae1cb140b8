import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { isObject } from '../../../contract/schema/schema.js';

/** The mark of personal data, of the contract (`x-pii`) or of the vendor (`x-twilio.pii`), in words. */
export function personalWords(schema: Readonly<Record<string, unknown>>): string | undefined {
  const vendor = isObject(schema['x-twilio']) ? schema['x-twilio'].pii : undefined;
  const mark = schema['x-pii'] ?? (isObject(vendor) ? vendor.handling : vendor);
  if (mark === undefined || mark === false) return undefined;
  return mark === 'sensitive' ? 'sensitive personal data' : 'personal data';
}

export function personalMark(schema: Readonly<Record<string, unknown>>): Markup | undefined {
  const words = personalWords(schema);
  return words === undefined ? undefined : markup`<span class="tag personal">${words}</span>`;
}
