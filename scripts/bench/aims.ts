import { number } from './table.js';

/** What a bench is to show. */
export interface Aim {
  readonly says: string;
  /** Undefined where it was not measured. */
  readonly value: number | undefined;
  readonly met: boolean;
}

/** An aim that is met where the value is at most the limit, or, with `below`, less. What was not measured is not met. */
export function aim(says: string, value: number | undefined, limit: number, bound: 'at most' | 'below'): Aim {
  const measured = value === undefined || Number.isNaN(value) ? undefined : value;
  const met = measured !== undefined && (bound === 'below' ? measured < limit : measured <= limit);
  return { says, value: measured, met };
}

/** One line an aim. */
export const aimLines = (aims: readonly Aim[]): string =>
  aims
    .map(({ says, value, met }) => {
      const found = value === undefined ? 'not measured' : number(value, 2);
      return `${met ? 'met    ' : 'NOT met'}  ${says}: ${found}`;
    })
    .join('\n');
