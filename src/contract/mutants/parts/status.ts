import { join } from '../../pointer.js';
import type { Mutations } from '../mutant.js';
import { foreseen } from './foreseen.js';
import { documentedStatus, type Scene } from './scene.js';
import { oneWay } from './try-attempt.js';

/** Statuses of every class; of those that an operation does not document the first is taken. */
const STATUSES = [418, 299, 399, 599, 499, 799];

/** A mutant of the status: one that the operation does not document. */
export function statusMutations(scene: Scene): Mutations {
  const { exchange, operation } = scene;
  const clause = join(operation.pointer, 'responses');
  const status = STATUSES.find((one) => documentedStatus(operation, one) === undefined);
  const outcome =
    status === undefined
      ? undefined
      : {
          exchange: { ...exchange, response: { ...exchange.response, status } },
          foreseen: [foreseen('status.undocumented', 'response.status', '', clause)],
        };
  return oneWay({
    kind: 'status',
    name: 'response.status',
    says: 'is another',
    clause,
    outcome,
    reason: 'the operation documents every status',
  });
}
