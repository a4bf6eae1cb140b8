import type { Action } from './action.js';
import { isConclusive } from './is-conclusive.js';
import type { Night } from './night.js';

const DAY_MS = 86_400_000;
const LONGEST_MS = 7 * DAY_MS;

const TITLE = 'Nothing of the vendor was verified for a week';

/**
 * Decides about the alarm: an issue of its own, since silence about the vendor is no drift of the vendor's. It opens
 * when no run was conclusive for a week and closes with the first that is.
 */
export function decideAlarm({ run, repeat, alarm, conclusiveAt, now, runUrl }: Night): readonly Action[] {
  const isOpen = alarm?.state === 'open';
  if (isConclusive(run) || isConclusive(repeat))
    return isOpen ? [{ do: 'close', number: alarm.number, comment: `[A run](${runUrl}) was conclusive again.` }] : [];
  const silentMs = now.getTime() - conclusiveAt.getTime();
  if (isOpen || silentMs < LONGEST_MS) return [];
  const body = [
    `No live run was conclusive since ${conclusiveAt.toISOString().slice(0, 10)}, so nobody knows whether the vendor keeps the contract.`,
    `[The last run](${runUrl}) says what was in the way: credentials or the subject that are missing or no longer valid, the vendor's limits, the network.`,
    'This issue closes by itself with the first run that is conclusive. Keep the label.',
  ].join('\n\n');
  return [{ do: 'alarm', ...(alarm && { number: alarm.number }), title: TITLE, body: `${body}\n` }];
}
