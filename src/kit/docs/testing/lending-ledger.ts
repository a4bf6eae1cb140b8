import type { Ledger } from '../../../contract/ledger/ledger.js';

/** A ledger of the lending contract, with one claim and one contradiction. */
export const lendingLedger = (text: string): Ledger => ({
  contract: 'lending.json',
  document: { title: `The lending page ${text}`, lines: 9, sha256: 'ab'.repeat(32), digests: [] },
  layout: [],
  example: [],
  claims: [
    {
      id: 'C001',
      says: `The state is open or ended. ${text}`,
      lines: [1, 2, 5],
      sha256: '',
      clauses: ['#/components/schemas/State/enum/0', '#/components/schemas/Loan/properties/state'],
      check: 'schema',
    },
  ],
  contradictions: [
    {
      id: 'X01',
      says: text,
      lines: [7],
      sha256: '',
      clauses: ['#/components/schemas/Loan/required/0'],
      decision: `Both are kept. ${text}`,
    },
  ],
});
