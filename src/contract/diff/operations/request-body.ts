import { isObject } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import { compareWords } from '../rewordings.js';
import { compareContent } from './content.js';
import { nodeAt, type Node } from './node.js';
import type { OperationNode } from './operations-in.js';
import { report, type OperationWalk } from './walk.js';

/** Compares what callers send as a body. */
export function compareRequestBody(walk: OperationWalk): void {
  const [old, now] = [bodyOf(walk.documents.old, walk.old), bodyOf(walk.documents.new, walk.new)];
  if (!old && !now) return;
  const outcome = walk.part('request body');
  const said = {
    direction: 'request' as const,
    subject: 'body' as const,
    old: old?.pointer ?? walk.old.pointer,
    new: now?.pointer ?? walk.new.pointer,
  };
  const required = now?.value.required === true;
  const content = canonical([old?.value, now?.value]);
  if (!old)
    return report(outcome, {
      ...said,
      kind: required ? 'required-request-body-added' : 'request-body-added',
      more: 'new',
      content,
    });
  if (!now) return report(outcome, { ...said, kind: 'request-body-removed', more: 'old', content });
  if ((old.value.required === true) !== required)
    report(outcome, {
      ...said,
      kind: required ? 'request-body-became-required' : 'request-body-became-optional',
      more: required ? 'new' : 'old',
      content,
    });
  compareWords(outcome, old.value, now.value, now.pointer);
  compareContent(walk, 'request', 'request body', old, now);
}

const bodyOf = (document: object, { pointer, value }: OperationNode): Node | undefined =>
  isObject(value.requestBody) ? nodeAt(document, `${pointer}/requestBody`) : undefined;
