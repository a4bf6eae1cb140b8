import { number } from './table.js';

/** What a bench is to show. */
export interface Aim {
  readonly says: string;
  /** Undefined where it was not measured. */
  readonly value: number | undefined;
  readonly met: boolean;
}

const BOUNDS = {
  below: (value: number, limit: number) => value < limit,
  'at most': (value: number, limit: number) => value <= limit,
  'at least': (value: number, limit: number) => value >= limit,
};

/** An aim that is met where the value keeps to the limit. What was not measured is not met. */
export function aim(says: string, value: number | undefined, limit: number, bound: keyof typeof BOUNDS): Aim {
  const measured = value === undefined || Number.isNaN(value) ? undefined : value;
  return { says, value: measured, met: measured !== undefined && BOUNDS[bound](measured, limit) };
}

/** One line an aim. */
export const aimLines = (aims: readonly Aim[]): string =>
  aims
    .map(({ says, value, met }) => {
      const found = value === undefined ? 'not measured' : number(value, 2);
      return `${value === undefined ? 'unknown' : met ? 'met    ' : 'NOT met'}  ${says}: ${found}`;
    })
    .join('\n');
