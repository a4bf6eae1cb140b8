import type { Contract } from '../contract.js';
import type { Exchange } from '../exchange.js';
import type { Label } from './label.js';
import { redact } from './redaction/redact.js';
import type { Wire } from './redaction/redact-exchange.js';
import { scannerOf, type Leak } from './scanner/scan-recording.js';

export interface MakeOptions {
  readonly contract: Contract;
  readonly labelOf: (url: string) => Label;
  /** When the calls were made, as an RFC 3339 date and time. */
  readonly at: string;
  /** Made for this run, and forgotten after it. */
  readonly key: Uint8Array;
  /** What must not be in any file, whatever else is. */
  readonly credentials: readonly string[];
}

/** Recordings that are ready to be written once the scanner has seen their bytes. */
export interface Made {
  /** In the order of the exchanges. */
  readonly recordings: readonly Exchange[];
  readonly scan: (text: string) => Leak[];
}

/**
 * Makes recordings of the exchanges of a run: redacted, labelled and dated.
 *
 * @throws RedactionError where an exchange cannot be redacted
 */
export function makeRecordings(exchanges: readonly Wire[], options: MakeOptions): Made {
  const { contract, at, key, credentials } = options;
  const { version, sha256, title, clauses, servers } = contract;
  const redaction = redact(exchanges, contract, key);
  const labels = exchanges.map(({ request }) => options.labelOf(request.url));
  const recordings = redaction.exchanges.map((exchange, i): Exchange => ({
    ...exchange,
    ...labels[i]!,
    at,
    contract: { version, sha256 },
  }));
  const scan = scannerOf({
    credentials,
    originals: [...redaction.replacements.keys(), ...redaction.hidden],
    replacements: redaction.replacements.values(),
    publicText: [
      JSON.stringify(clauses.document),
      ...servers,
      version,
      sha256,
      title,
      ...labels.map(({ source }) => source),
    ].join('\n'),
  });
  return { recordings, scan };
}

/** The text of a recording's file. */
export const textOfRecording = (recording: Exchange): string => `${JSON.stringify(recording, null, 2)}\n`;
