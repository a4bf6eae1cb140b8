import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Exchange, Expectation } from '../../src/contract/exchange.js';
import { readExchange } from '../../src/contract/sources/read-exchange.js';
import { applyEdits, type Edit } from './patch.js';

/** One single fault, or a clean variant, as `contract-tests/faults` holds them. */
export interface Case {
  readonly name: string;
  /** The recording that the edits are made to. */
  readonly base: string;
  readonly edits: readonly Edit[];
  readonly expect: readonly Expectation[];
}

const folder = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(folder + path, 'utf8'));

/** The paths of the recordings that we wrote or found, below their folder. */
export const recordingFiles = readdirSync(`${folder}recordings`, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.json') && !file.startsWith('recorded/'))
  .sort();

/** The text of a recording. */
export const recordingText = (file: string): string => readFileSync(`${folder}recordings/${file}`, 'utf8');

/** The exchange of a recording. */
export const recording = (file: string): Exchange => readExchange(read(`recordings/${file}`)) as Exchange;

/** Every single fault and clean variant. */
export const cases = read('faults/conversations.json') as readonly Case[];

/** The exchange of a case. */
export const exchangeOf = ({ base, edits }: Case): Exchange =>
  readExchange(applyEdits(read(`recordings/${base}`), edits)) as Exchange;

/** Findings or expectations as sorted text, to compare. */
export const places = (findings: readonly Expectation[]): string[] =>
  findings.map(({ code, pointer }) => `${code} ${pointer}`).sort();
