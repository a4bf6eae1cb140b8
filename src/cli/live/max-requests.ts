import { UsageError } from '../command.js';

/** How many requests a live run may send, where nobody says otherwise. */
export const MAX_REQUESTS = 100;

/**
 * Reads the value of `--max-requests`.
 *
 * @throws UsageError where it is no whole number from 1 up
 */
export function readMaxRequests(text: string | undefined): number {
  if (text === undefined) return MAX_REQUESTS;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError('--max-requests takes a whole number from 1 up.');
  return Number(text);
}
