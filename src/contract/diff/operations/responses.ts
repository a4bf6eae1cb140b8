import { canonical } from '../canonical.js';
import { compareRules } from '../compare-rules.js';
import { compareWords } from '../rewordings.js';
import { compareContent } from './content.js';
import { compareHeaders } from './headers.js';
import { membersOf, type Node } from './node.js';
import { comparePaging } from './paging.js';
import { report, type OperationWalk } from './walk.js';

/** Compares the answers of an operation, by status. */
export function compareResponses(walk: OperationWalk): void {
  const before = byStatus(membersOf(walk.documents.old, walk.old, 'responses', true));
  const after = byStatus(membersOf(walk.documents.new, walk.new, 'responses', true));
  const said = {
    direction: 'response' as const,
    subject: 'body' as const,
    old: walk.old.pointer,
    new: walk.new.pointer,
  };
  for (const [status, response] of after) {
    const earlier = before.get(status);
    if (earlier) {
      compareResponse(walk, `response ${status}`, earlier, response);
      continue;
    }
    const kind = `${isSuccess(status) ? '' : 'error-'}status-added`;
    const content = canonical([status, response.value]);
    report(walk.part(`response ${status}`), {
      ...said,
      kind,
      name: status,
      new: response.pointer,
      more: 'new',
      content,
    });
  }
  for (const [status, response] of before) {
    if (after.has(status)) continue;
    const kind = `${isSuccess(status) ? '' : 'error-'}status-removed`;
    const content = canonical([status, response.value]);
    report(walk.part(`response ${status}`), {
      ...said,
      kind,
      name: status,
      old: response.pointer,
      more: 'old',
      content,
    });
  }
}

function compareResponse(walk: OperationWalk, label: string, old: Node, now: Node): void {
  const outcome = walk.part(label);
  const [before, after] = [old, now].map(({ pointer, value }) => ({
    value: value['x-rules'],
    at: `${pointer}/x-rules`,
  }));
  compareRules(
    (difference) =>
      report(outcome, { direction: 'response', subject: 'body', old: old.pointer, new: now.pointer, ...difference }),
    outcome,
    [before!],
    [after!],
    { old, new: now },
  );
  comparePaging(outcome, old, now);
  compareWords(outcome, old.value, now.value, now.pointer);
  compareHeaders(walk, label, old, now);
  compareContent(walk, 'response', label, old, now);
}

const isSuccess = (status: string): boolean => status.startsWith('2');

const byStatus = (responses: ReadonlyMap<string, Node>): Map<string, Node> =>
  new Map([...responses].map(([status, response]) => [status.toUpperCase().replace('DEFAULT', 'default'), response]));
