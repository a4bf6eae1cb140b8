import type { Io } from './command.js';

/** Whether standard output is a terminal whose user has not asked for no colour. */
export const wantsColour = ({ stdout, env }: Pick<Io, 'stdout' | 'env'>): boolean =>
  stdout.isTTY === true && (env.NO_COLOR === undefined || env.NO_COLOR === '');
