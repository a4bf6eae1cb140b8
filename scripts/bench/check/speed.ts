import type { Exchange } from '../../../src/contract/exchange.js';
import { documentedExchange } from '../documented-example.js';
import type { Contestant } from '../interleave.js';
import type { Validator } from './validator.js';

const BLOCK_MS = 30;

/** Copies of the example with SIDs of their own: nothing is a constant, and no text is met twice in a row. */
const EXCHANGES: readonly Exchange[] = Array.from({ length: 64 }, (_, i) =>
  documentedExchange((i + 1).toString(16).padStart(2, '0').repeat(16)),
);

/**
 * Measures nanoseconds of CPU time a validation: on a busy machine the clock runs on while the collector of garbage
 * waits for a core. The first block finds out how many validations take long enough to be measured.
 */
export function contestant(name: string, { input, accepts }: Validator): Contestant {
  const inputs = EXCHANGES.map(input);
  let count = 0;
  const milliseconds = (): number => {
    let accepted = 0;
    const before = process.cpuUsage();
    for (let i = 0; i < count; i++) if (accepts(inputs[i % inputs.length])) accepted++;
    const { user, system } = process.cpuUsage(before);
    if (accepted !== count) throw new Error(`${name} refuses a body that keeps the contract`);
    return (user + system) / 1000;
  };
  const block = () => {
    if (count === 0) for (count = 1; milliseconds() < BLOCK_MS; count *= 2);
    return (milliseconds() * 1e6) / count;
  };
  return { name, block };
}
