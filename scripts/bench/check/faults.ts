import { documentedExchange } from '../documented-example.js';
import { faultyBodies, goodBodies } from './bodies.js';
import type { Validator } from './validator.js';

/** Where a validator does not judge as the contract does. */
export interface Misjudged {
  /** Faults that it does not see. */
  readonly missed: readonly string[];
  /** Good bodies that it refuses. */
  readonly refused: readonly string[];
}

export const FAULTS = Object.keys(faultyBodies).length;
export const GOOD = Object.keys(goodBodies).length;

export function misjudged({ input, accepts }: Validator): Misjudged {
  const { request, response } = documentedExchange();
  const accepted = (bodies: typeof goodBodies, verdict: boolean) =>
    Object.entries(bodies)
      .filter(([, body]) => accepts(input({ request, response: { ...response, body } })) === verdict)
      .map(([name]) => name);
  return { missed: accepted(faultyBodies, true), refused: accepted(goodBodies, false) };
}
