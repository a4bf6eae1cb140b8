import { grouped } from '../../grouped.js';

/** A number with its word: `1 finding`, `1,204 findings`. */
export const counted = (count: number, word: string): string => `${grouped(count)} ${word}${count === 1 ? '' : 's'}`;
