import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Somebody who takes part in every round. */
export interface Contestant {
  readonly name: string;
  /** Does one block of work and gives what one unit of it cost. */
  readonly block: () => number | Promise<number>;
}

export interface Rounds {
  /** Those that count; one more goes before them, to warm up. */
  readonly rounds: number;
  readonly onRound?: (round: number) => void;
}

/** The costs of each contestant by name, one a round. */
export type Costs = ReadonlyMap<string, readonly number[]>;

/** Measures in rounds in which each contestant does one block, and nobody always has the same place. */
export async function interleave(contestants: readonly Contestant[], { rounds, onRound }: Rounds): Promise<Costs> {
  const costs = new Map(contestants.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    onRound?.(round);
    for (const { name, block } of inOrderOf(round, contestants)) {
      collectGarbage();
      const cost = await block();
      if (round > 0) costs.get(name)!.push(cost);
    }
  }
  return costs;
}

/** Each round starts one further on, and every other one goes backwards: the one before must not stay the same. */
export function inOrderOf<T>(round: number, all: readonly T[]): T[] {
  const start = round % Math.max(all.length, 1);
  const order = [...all.slice(start), ...all.slice(0, start)];
  return round % 2 === 0 ? order : order.reverse();
}

setFlagsFromString('--expose-gc');

/** Nobody pays for the garbage of the one before. */
const collectGarbage = runInNewContext('gc') as () => void;
