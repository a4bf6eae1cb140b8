import { readFileSync } from 'node:fs';
import type { Exchange } from '../../src/contract/exchange.js';

const recording = new URL('../../contract-tests/recordings/fetch-by-sid.json', import.meta.url);

const text = readFileSync(recording, 'utf8');

/** The SIDs of the vendor's example: each has its prefix, then 32 times `a`. */
export const ids = { ChatServiceSid: `IS${'a'.repeat(32)}`, Sid: `CH${'a'.repeat(32)}` } as const;

/** The exchange that the vendor's document shows, with its SIDs ending in `suffix` (32 hex digits) if one is given. */
export const documentedExchange = (suffix = 'a'.repeat(32)): Exchange =>
  JSON.parse(text.replaceAll('a'.repeat(32), suffix)) as Exchange;

/** The body of that exchange as text, in the vendor's order of keys. */
export const documentedText = (suffix?: string): string => JSON.stringify(documentedExchange(suffix).response.body);
