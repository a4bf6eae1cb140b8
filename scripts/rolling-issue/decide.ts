import type { Action } from './action.js';
import { decideAlarm } from './decide-alarm.js';
import { decideDrift } from './decide-drift.js';
import { isConclusive } from './is-conclusive.js';
import type { Night } from './night.js';

/**
 * Decides what a night's run and its repeat mean for the issues, in the order in which it is to be done: what tells
 * people comes before what remembers that they were told, so that a failure in between tells twice and never not at all.
 */
export function decide(night: Night): readonly Action[] {
  const actions = [...decideDrift(night), ...decideAlarm(night)];
  if (actions.length > 0) return actions;
  const answered = isConclusive(night.run) && isConclusive(night.repeat);
  return [{ do: 'none', because: answered ? 'nothing changed' : 'the run or its repeat was inconclusive' }];
}
