import type { Contract } from '../../contract.js';
import { Collector } from './collector.js';
import { Pseudonyms } from './pseudonyms.js';
import { redactExchange, type Wire } from './redact-exchange.js';
import { vocabularyOf } from './vocabulary.js';

/** Exchanges without what they must not tell. */
export interface Redaction {
  readonly exchanges: readonly Wire[];
  /** What was replaced, by what. It holds the secrets: nobody but the scanner may see it. */
  readonly replacements: ReadonlyMap<string, string>;
  /** Secrets of which nothing is left. */
  readonly hidden: readonly string[];
}

/**
 * Redacts the exchanges of one run together: a text that occurs in several is replaced by the same.
 *
 * @param key made for this run, and forgotten after it
 * @throws RedactionError where an exchange cannot be redacted
 */
export function redact(exchanges: readonly Wire[], contract: Contract, key: Uint8Array): Redaction {
  const collector = new Collector();
  for (const exchange of exchanges) redactExchange(exchange, { contract, replacer: collector });
  const { words } = vocabularyOf(contract);
  const pseudonyms = new Pseudonyms({ key, testsOf: collector.testsOf, words });
  const redacted = exchanges.map((exchange) => redactExchange(exchange, { contract, replacer: pseudonyms }));
  return { exchanges: redacted, replacements: pseudonyms.byText, hidden: [...pseudonyms.hidden] };
}
