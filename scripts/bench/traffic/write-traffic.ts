import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { randomFrom } from '../../../contract-tests/support/random.js';
import type { Exchange } from '../../../src/contract/exchange.js';
import { harOf } from '../detection/har.js';
import { faults } from './faults.js';
import { makeExchange, type Draft } from './make-exchange.js';

/** What is in a file of traffic. */
export interface Written {
  readonly bytes: number;
  readonly exchanges: number;
  /** Exchanges with a fault, and those of them in which a validator of the body can see it. */
  readonly faulty: number;
  readonly faultyBodies: number;
}

const SEED = 20261124;
const ONE_FAULT_IN = 1000;
const PIECE = 2 ** 20;

/**
 * Writes NDJSON of at least so many bytes; the same ones each time.
 *
 * @param form whether a body stands there as JSON or as text, which our command line does not recognise
 */
export function writeNdjson(path: string, least: number, form: 'body' | 'text' = 'body'): Written {
  const file = openSync(path, 'w');
  const traffic = new Traffic();
  let bytes = 0;
  let piece = '';
  while (bytes < least) {
    piece += `${JSON.stringify(form === 'body' ? traffic.next() : withText(traffic.next()))}\n`;
    if (piece.length < PIECE) continue;
    bytes += writeSync(file, piece);
    piece = '';
  }
  closeSync(file);
  return { ...traffic.counts, bytes };
}

/** Writes a HAR of so many exchanges. */
export function writeHar(path: string, count: number): Written {
  const traffic = new Traffic();
  const exchanges = Array.from({ length: count }, () => traffic.next() as unknown as Exchange);
  const text = JSON.stringify(harOf(exchanges));
  writeFileSync(path, text);
  return { ...traffic.counts, bytes: Buffer.byteLength(text) };
}

const withText = ({ request, response: { body, ...response } }: Draft): object => ({
  request,
  response: { ...response, text: JSON.stringify(body) },
});

class Traffic {
  readonly counts = { exchanges: 0, faulty: 0, faultyBodies: 0 };
  readonly #random = randomFrom(SEED);

  next(): Draft {
    const draft = makeExchange(this.counts.exchanges++, this.#random);
    if (draft.response.status !== 200 || this.#random.below(ONE_FAULT_IN) > 0) return draft;
    const fault = faults[this.counts.faulty++ % faults.length]!;
    if (fault.isInBody) this.counts.faultyBodies++;
    fault.put(draft);
    return draft;
  }
}
