import { join } from '../../pointer.js';
import { compareWords } from '../rewordings.js';
import { compareParameters } from './parameters.js';
import { compareRequestBody } from './request-body.js';
import { compareResponses } from './responses.js';
import { compareSecurity } from './security.js';
import { compareServers } from './servers.js';
import { report, type OperationWalk } from './walk.js';

/** Compares two states of one operation. */
export function compareOperation(walk: OperationWalk): void {
  const outcome = walk.part('');
  const [from, to] = [walk.old.value.operationId, walk.new.value.operationId];
  const said = {
    direction: 'contract' as const,
    subject: 'operation' as const,
    name: walk.new.name,
    old: walk.old.pointer,
    new: walk.new.pointer,
  };
  if (from !== to) {
    const kind =
      from === undefined ? 'operation-id-added' : to === undefined ? 'operation-id-removed' : 'operation-id-changed';
    report(outcome, {
      ...said,
      kind,
      ...(from !== undefined && { from: String(from), old: join(walk.old.pointer, 'operationId') }),
      ...(to !== undefined && { to: String(to), new: join(walk.new.pointer, 'operationId') }),
    });
  }
  const [was, is] = [walk.old.value.deprecated === true, walk.new.value.deprecated === true];
  if (was !== is) report(outcome, { ...said, kind: is ? 'operation-deprecated' : 'operation-reactivated' });
  compareWords(outcome, walk.old.value, walk.new.value, walk.new.pointer);
  compareServers(walk, outcome);
  compareSecurity(walk, outcome);
  compareParameters(walk);
  compareRequestBody(walk);
  compareResponses(walk);
}
