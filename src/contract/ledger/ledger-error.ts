/** A ledger is not as it must be. The message names the file and the place in it. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}
