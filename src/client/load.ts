import { callName } from './arguments.js';
import type { CallableOperation } from '../contract/callable-operation.js';
import { underLimits, type AttemptLimits } from './limits.js';

/**
 * Loads a part of the client that few calls need, within the limits of the call that needs it.
 *
 * @throws ConnectionError where it does not come: nothing was sent then
 */
export const loaded = <T>(operation: CallableOperation, limits: AttemptLimits, load: () => Promise<T>): Promise<T> =>
  underLimits(callName(operation), limits, limits.deadlineMs, load);
