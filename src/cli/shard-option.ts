import { UsageError } from './command.js';

/** Which part of a run this is, of how many. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Reads `--shard I/N`. @throws UsageError where it is no such pair */
export function readShardOption(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of) throw new UsageError('--shard takes I/N: part I, from 1, of N, such as 2/4.');
  return { index, of };
}
