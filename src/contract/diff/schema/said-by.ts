import { join } from '../../pointer.js';
import type { Said, View } from './view.js';

/** What the atoms of a view say by one keyword, with the places. */
export const saidBy = ({ atoms }: Pick<View, 'atoms'>, keyword: string): Said[] =>
  atoms.flatMap(({ pointer, schema }) =>
    schema !== false && schema[keyword] !== undefined ? [{ value: schema[keyword], at: join(pointer, keyword) }] : [],
  );
