import { join } from '../../pointer.js';

/** A limit of numbers, lengths or counts. */
export interface Bound {
  readonly value: number;
  readonly at: string;
}

/** Each with the word by which kinds of change name it, and on which side it limits. */
export const limits: Readonly<Record<string, { readonly word: string; readonly side: 'upper' | 'lower' }>> = {
  maximum: { word: 'max', side: 'upper' },
  minimum: { word: 'min', side: 'lower' },
  exclusiveMaximum: { word: 'exclusive-max', side: 'upper' },
  exclusiveMinimum: { word: 'exclusive-min', side: 'lower' },
  maxLength: { word: 'max-length', side: 'upper' },
  minLength: { word: 'min-length', side: 'lower' },
  maxItems: { word: 'max-items', side: 'upper' },
  minItems: { word: 'min-items', side: 'lower' },
  maxProperties: { word: 'max-properties', side: 'upper' },
  minProperties: { word: 'min-properties', side: 'lower' },
};

/** A count cannot be lower: such a limit says nothing. */
const COUNTS = ['minLength', 'minItems', 'minProperties'];

/** The tightest of each limit. The flags of OpenAPI 3.0 (`exclusiveMinimum: true`) are read as the numbers of 3.1. */
export function boundsOf(
  atoms: readonly { readonly pointer: string; readonly schema: Readonly<Record<string, unknown>> }[],
): Map<string, Bound> {
  const bounds = new Map<string, Bound>();
  for (const { pointer, schema } of atoms) {
    for (const [keyword, { side }] of Object.entries(limits)) {
      const value = valueOf(schema, keyword);
      if (value === undefined || (COUNTS.includes(keyword) && value <= 0)) continue;
      const known = bounds.get(keyword);
      const tighter = known === undefined || (side === 'upper' ? value < known.value : value > known.value);
      if (tighter) bounds.set(keyword, { value, at: join(pointer, keyword) });
    }
  }
  return bounds;
}

function valueOf(schema: Readonly<Record<string, unknown>>, keyword: string): number | undefined {
  const flag = /^(?:max|min)imum$/.test(keyword) ? `exclusive${keyword[0]!.toUpperCase()}${keyword.slice(1)}` : '';
  if (flag !== '' && schema[flag] === true) return undefined;
  const value = schema[keyword];
  if (value === true && keyword.startsWith('exclusive')) return asNumber(schema[keyword.slice(9).toLowerCase()]);
  return asNumber(value);
}

const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
