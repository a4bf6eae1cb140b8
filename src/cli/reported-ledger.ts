import { readFileSync } from 'node:fs';
import type { LoadedContract } from '../contract/load.js';
import { parseLedger } from '../contract/ledger/ledger.js';
import type { ReportedLedger } from '../contract/run/report.js';
import { packaged } from './packaged.js';

/** The ledger as a report shows it: the one that a contract was loaded with, or the packaged one of our own contract. */
export function reportedLedger({ ledger }: LoadedContract, isOwn: boolean): ReportedLedger | undefined {
  const file = packaged('spec/claims.yaml');
  const { document, claims } = ledger ?? (isOwn ? parseLedger(readFileSync(file, 'utf8'), file) : NONE);
  return (
    document && {
      title: document.title,
      claims: claims.map(({ id, says, lines, clauses, check }) => ({ id, says, lines, clauses, check })),
    }
  );
}

const NONE = { document: undefined, claims: [] };
