import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import type { Outcome } from '../difference.js';
import type { Node } from './node.js';
import { report } from './walk.js';

/** Compares how the pages of a list are found (`x-paging`): generated code walks them by it. */
export function comparePaging(outcome: Outcome, old: Node, now: Node): void {
  const [from, to] = [textOf(old), textOf(now)];
  if (from === to) return;
  report(outcome, {
    kind: from === undefined ? 'paging-added' : to === undefined ? 'paging-removed' : 'paging-changed',
    direction: 'response',
    subject: 'body',
    old: from === undefined ? old.pointer : join(old.pointer, 'x-paging'),
    new: to === undefined ? now.pointer : join(now.pointer, 'x-paging'),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(from === undefined ? { more: 'new' as const } : to === undefined ? { more: 'old' as const } : {}),
    content: canonical([from, to]),
  });
}

/** The mark as text, such as `items #/things, next #/meta/next, size PageSize`. */
function textOf({ value }: Node): string | undefined {
  const paging = value['x-paging'];
  if (!isObject(paging)) return undefined;
  const parts = Object.keys(paging)
    .sort()
    .map((key) => `${key} ${typeof paging[key] === 'string' ? paging[key] : canonical(paging[key])}`);
  return parts.join(', ');
}
