import type { Operation } from '../../../contract/contract.js';
import type { CallOnce } from '../../call-once.js';
import type { AskOptions } from '../ask.js';
import { createPace, type Pace, type PaceOptions } from '../pace.js';
import { isSuccess } from '../reads-of.js';
import { cleanUp, type CleanedUp } from './clean-up.js';
import { operationsOfFamily, type RootFamily } from './families.js';
import { livesOf } from './life.js';
import type { PlannedFamily } from './plan.js';
import { createScene, type Step } from './scene.js';
import { carries, isAbandoned, newTag } from './tag.js';

/** How many requests the clean-up may take beside the budget of the run: it is no use to make and not to remove. */
export const CLEANING_REQUESTS = 100;

/** Hears what a run that provisions did beside its calls. */
export interface ProvisionListener {
  /** Resources of an earlier run that did not come to its end. */
  onLeftovers(count: number): void;
  /** What is there could not be listed, so nothing was made. */
  onUnlisted(): void;
  /** Operations on resources of which there was none: such as only the vendor makes. */
  onNotExercised(operationIds: readonly string[]): void;
  /** Resources of this run that could not be removed: their ids, or undefined where nobody knows. */
  onLeftBehind(ids: readonly string[] | undefined, tag: string): void;
}

export interface ProvisionOptions extends AskOptions {
  readonly families: readonly PlannedFamily[];
  readonly callOnce: CallOnce;
  readonly timing: PaceOptions['timing'];
  readonly listener: ProvisionListener;
  /** Ends the run early; what was made is removed all the same. */
  readonly signal?: AbortSignal | undefined;
}

/** Exercises every operation on resources that it makes for that, and removes all of them again. */
export async function* provision(options: ProvisionOptions): AsyncGenerator<Step> {
  const { signal } = options;
  const ignore = () => undefined;
  signal?.addEventListener('abort', ignore); // who hears the signal is not ended by it
  try {
    for (const { family, above } of options.families) yield* exercised(family, above, options);
  } finally {
    signal?.removeEventListener('abort', ignore);
  }
}

/** Says in the end which operations were left out. */
async function* exercised(
  family: RootFamily,
  above: readonly string[],
  options: ProvisionOptions,
): AsyncGenerator<Step> {
  const called = new Set<Operation>();
  let isWell = true;
  const onUnlisted = () => {
    isWell = false;
    options.listener.onUnlisted();
  };
  for await (const step of oneFamily(family, above, { ...options, listener: { ...options.listener, onUnlisted } })) {
    called.add(step.operation);
    isWell &&= isSuccess(step.operation, step.read.exchange);
    yield step;
  }
  const left = operationsOfFamily(family).filter((operation) => !called.has(operation));
  if (isWell && left.length > 0) options.listener.onNotExercised(left.map(({ operationId }) => operationId));
}

async function* oneFamily(
  family: RootFamily,
  above: readonly string[],
  options: ProvisionOptions,
): AsyncGenerator<Step> {
  const { listener, signal } = options;
  const tag = newTag();
  const isStopped = () => signal?.aborted === true;
  const cleaning = createScene({ ...options, pace: cleaningPace(options), tag, isStopped: () => false });
  const before = await cleanUp(family, above, (text) => isAbandoned(text), cleaning);
  if (before.removed > 0) listener.onLeftovers(before.removed);
  yield* before.steps;
  if (!before.left) {
    listener.onUnlisted(); // what cannot be listed cannot be cleaned up either
    return;
  }
  let after: CleanedUp;
  try {
    yield* livesOf([family], above, createScene({ ...options, tag, isStopped }));
  } finally {
    after = await cleanUp(family, above, (text) => carries(text, tag), cleaning); // also where nobody reads on
    if (after.left?.length !== 0) listener.onLeftBehind(after.left, tag);
  }
  yield* after.steps;
}

const cleaningPace = ({ timing }: ProvisionOptions): Pace => createPace({ maxRequests: CLEANING_REQUESTS, timing });
