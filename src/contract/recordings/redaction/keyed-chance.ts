import { createHmac } from 'node:crypto';

/** Picks members of lists in an order that nobody can foresee without the key, and that is the same for the same seed. */
export function keyedChance(key: Uint8Array, seed: string): (list: readonly string[]) => string {
  let block = Buffer.alloc(0);
  let blocks = 0;
  let at = 0;
  return (list) => {
    if (at >= block.length) {
      block = createHmac('sha512', key).update(`${blocks++} ${seed}`).digest();
      at = 0;
    }
    const number = block.readUInt32BE(at);
    at += 4;
    return list[number % list.length]!;
  };
}
