import { isObject } from '../../../contract/schema/schema.js';
import type { CallShape, GivenBody } from './call-shape.js';
import { MOMENT_WITH_OFFSET, ODD_TEXT } from './odd-texts.js';
import type { CallArguments, VectorCall } from './request-vectors.js';

/** Calls with one property of the body that is odd to write, beside what the body cannot be without. */
export function bodyCalls({ body }: CallShape, least: CallArguments): VectorCall[] {
  if (!body) return [];
  const own = { name: ['request', 'least', 'body'], description: 'only what the body cannot be without' };
  const isNothing = body.isForm && isObject(body.least) && Object.keys(body.least).length === 0; // the same as no form
  const alone = least.body === undefined && !isNothing ? [{ ...own, ...least, body: body.least }] : [];
  const { wholes, least: start } = body;
  if (!wholes.every(isObject) || !isObject(start)) return alone;
  const changed = Object.entries(Object.assign({}, ...wholes) as object).flatMap(([field, value]) =>
    oddValues(body, field, value).map(([what, odd]): VectorCall => {
      const name = ['request', 'body', field, what];
      const description = `the property ${field} of the body: ${what.replaceAll('-', ' ')}`;
      return { name, description, params: least.params, body: { ...start, [field]: odd } };
    }),
  );
  return [...alone, ...changed.filter((call) => body.accepts(call.body))];
}

function oddValues({ properties }: GivenBody, field: string, value: unknown): (readonly [string, unknown])[] {
  if (typeof value === 'boolean') return [true, false].map((one) => [String(one), one]);
  if (Array.isArray(value)) {
    const { items } = properties[field]!;
    return [
      ['one-item', items.slice(0, 1)],
      ['two-items', items],
      ['odd-items', [ODD_TEXT, 'b,c']],
    ];
  }
  if (typeof value !== 'string') return [];
  return [
    ['odd-text', ODD_TEXT],
    ['empty', ''],
    ...(properties[field]!.format === 'date-time' ? [['offset', MOMENT_WITH_OFFSET] as const] : []),
  ];
}
