import type { CallShape, Given } from './call-shape.js';
import { DOT_SEGMENTS, MOMENT_WITH_OFFSET, ODD_TEXT, ODD_TEXTS } from './odd-texts.js';
import type { CallArguments, VectorCall } from './request-vectors.js';

/** Calls with one parameter that is odd to write, and all else that the operation cannot be called without. */
export const parameterCalls = ({ given }: CallShape, least: CallArguments): VectorCall[] =>
  given.flatMap((parameter) =>
    oddValues(parameter)
      .filter(({ value }) => parameter.accepts(value))
      .map(({ what, value, refused }) => ({
        name: ['request', parameter.in, parameter.name, what],
        description: `the ${parameter.in} parameter ${parameter.name}: ${what.replaceAll('-', ' ')}`,
        params: { ...least.params, [parameter.name]: value },
        ...(least.body !== undefined && { body: least.body }),
        ...(refused && { refused }),
      })),
  );

interface Odd {
  readonly what: string;
  readonly value: unknown;
  readonly refused?: boolean;
}

const texts = (all: readonly (readonly [string, string])[]): Odd[] => all.map(([what, value]) => ({ what, value }));

function oddValues({ in: place, value, format, items }: Given): Odd[] {
  const offset = format === 'date-time' ? [{ what: 'offset', value: MOMENT_WITH_OFFSET }] : [];
  if (place === 'path')
    return [...texts(ODD_TEXTS), ...texts(DOT_SEGMENTS).map((one) => ({ ...one, refused: true })), ...offset];
  if (place === 'header') return [{ what: 'signs', value: 'a b; c="d/e", f=g' }];
  const flags = typeof value === 'boolean' ? [true, false].map((one) => ({ what: String(one), value: one })) : [];
  const lists = Array.isArray(value)
    ? [
        { what: 'one-item', value: items.slice(0, 1) },
        { what: 'two-items', value: items },
        { what: 'odd-items', value: [ODD_TEXT, 'b,c'] },
      ]
    : [];
  return [...texts(ODD_TEXTS), ...offset, ...flags, ...lists];
}
