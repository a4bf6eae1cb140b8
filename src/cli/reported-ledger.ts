import { readFileSync } from 'node:fs';
import type { LoadedContract } from '../contract/load.js';
import { parseLedger, type Ledger } from '../contract/ledger/ledger.js';
import type { ReportedLedger } from '../contract/run/report.js';
import { packaged } from './packaged.js';

/** The ledger as a report shows it: the one that a contract was loaded with, or the packaged one of our own contract. */
export function reportedLedger({ ledger }: LoadedContract, isOwn: boolean): ReportedLedger | undefined {
  const { document, claims } = ledger ?? (isOwn ? (own ??= readOwn()) : NONE);
  return (
    document && {
      title: document.title,
      claims: claims.map(({ id, says, lines, clauses, check }) => ({ id, says, lines, clauses, check })),
    }
  );
}

/** The packaged one, once it was read. */
let own: Ledger | undefined;

function readOwn(): Ledger {
  const file = packaged('spec/claims.yaml');
  return parseLedger(readFileSync(file, 'utf8'), file);
}

const NONE = { document: undefined, claims: [] };
