import type { Draft, Refusal, Write } from '../state/behaviour.js';
import { dateText } from '../state/new-resource.js';
import type { Body, Notes, Resource } from '../state/resource.js';
import { durationMs } from './duration.js';

const MINUTE = 60_000;

/** The timers of a conversation: the field that sets one, its date, the least it takes, and the state that it leads to. */
const TIMERS = [
  { field: 'Timers.Inactive', date: 'date_inactive', least: MINUTE, from: ['active'], state: 'inactive' },
  { field: 'Timers.Closed', date: 'date_closed', least: 10 * MINUTE, from: ['active', 'inactive'], state: 'closed' },
] as const;

export const timerRefusals: readonly Refusal[] = TIMERS.map(({ field, least }) => ({
  when: ({ sent }: Write) => typeof sent[field] === 'string' && !((durationMs(sent[field]) ?? 0) >= least),
  status: 400,
  message: `${field} is an ISO 8601 duration of at least ${least / MINUTE} min`,
}));

/** The durations that were asked for, in milliseconds by field; they are not shown. */
export const withDurations = (notes: Notes, { sent }: Write): Notes => ({
  ...notes,
  ...Object.fromEntries(
    TIMERS.flatMap(({ field }) => (typeof sent[field] === 'string' ? [[field, durationMs(sent[field])]] : [])),
  ),
});

/** Starts the timers of a conversation anew, as far as they run in its state. Without durations nothing changes. */
export function startTimers({ body, notes }: Draft, now: number): Draft {
  if (TIMERS.every(({ field }) => notes[field] === undefined)) return { body, notes };
  const running = TIMERS.filter(
    ({ field, from }) => notes[field] !== undefined && (from as readonly unknown[]).includes(body.state),
  );
  const dates = running.map(({ field, date }) => [date, dateText(now + (notes[field] as number))]);
  return { body: { ...body, timers: Object.fromEntries(dates) as Body }, notes };
}

/** Moves a conversation to the state that its timers have led to; undefined where none has run out. */
export function runTimers({ body, notes }: Resource, now: number): Draft | undefined {
  if (TIMERS.every(({ field }) => notes[field] === undefined)) return undefined; // dates of an example are history
  const timers = body.timers as Body;
  const due = TIMERS.findLast(
    ({ date, from }) => (from as readonly unknown[]).includes(body.state) && Date.parse(String(timers[date])) <= now,
  );
  if (!due) return undefined;
  const left = due.state === 'closed' ? [] : Object.entries(timers).filter(([name]) => name !== due.date);
  return {
    body: { ...body, state: due.state, timers: Object.fromEntries(left), date_updated: timers[due.date] },
    notes,
  };
}
