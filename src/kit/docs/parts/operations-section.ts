import { grouped } from '../../../contract/reports/words/grouped.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import type { Operation } from '../../../contract/contract.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { anchorOf } from '../anchor.js';
import { commonmark } from '../commonmark/commonmark.js';
import type { Docs } from '../docs.js';
import type { DocsSection } from '../section.js';
import { textOf } from '../text-of.js';
import { notShown } from './not-shown.js';
import { operationBlock } from './operation-block.js';

/** Up to so many operations are open from the start. */
const MOST_OPEN = 3;

/** The operations, by their first tag, in the order of the contract's tags. */
export function operationsSection(docs: Docs): DocsSection {
  const { operations } = docs.contract;
  const tags = tagsOf(docs);
  const groups = [...grouped(operations, (operation) => tagOf(docs, operation)).entries()].sort(
    ([one], [other]) => rank(tags, one) - rank(tags, other),
  );
  const open = operations.length <= MOST_OPEN;
  const body = markup`${groups.map(
    ([tag, members]) =>
      markup`<div class="tag-group">
        ${groups.length > 1 || tag !== '' ? markup`<p class="tag-name">${tag || 'Without a tag'}</p>` : undefined}
        ${commonmark(tags.get(tag) ?? '')}
        ${members.map((operation): Markup => operationBlock(docs, operation, open))}
      </div>`,
  )}${notShown(docs)}`;
  const entries = groups.flatMap(([tag, members]) =>
    members.map((operation) => ({
      id: anchorOf(operation.pointer),
      text: textOf(valueAt(docs.document, operation.pointer), 'summary') || operation.operationId,
      method: operation.method,
      ...(groups.length > 1 && { group: tag || 'Without a tag' }),
    })),
  );
  return { id: 'operations', title: 'Operations', body, entries };
}

function tagsOf({ document }: Docs): Map<string, string> {
  const tags = valueAt(document, '/tags');
  return new Map((Array.isArray(tags) ? tags : []).map((tag) => [textOf(tag, 'name'), textOf(tag, 'description')]));
}

function tagOf({ document }: Docs, { pointer }: Operation): string {
  const tag = valueAt(document, join(pointer, 'tags', 0));
  return typeof tag === 'string' ? tag : '';
}

function rank(tags: ReadonlyMap<string, string>, tag: string): number {
  const index = [...tags.keys()].indexOf(tag);
  return index === -1 ? tags.size : index;
}
