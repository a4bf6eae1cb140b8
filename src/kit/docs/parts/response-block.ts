import type { Header, ResponseSpec } from '../../../contract/contract.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { join, valueAt } from '../../../contract/pointer.js';
import { isObject } from '../../../contract/schema/schema.js';
import { anchorOf } from '../anchor.js';
import { commonmark } from '../commonmark/commonmark.js';
import type { Directions, Docs } from '../docs.js';
import { joined, linkTo } from '../links.js';
import { textOf } from '../text-of.js';
import { contentBlocks } from './content-blocks.js';
import { originLine } from './origin-line.js';
import { parameterRow } from './parameter-row.js';
import { rulesList } from './rules-list.js';
import { statusBadge } from './status-badge.js';

const RECEIVED: Directions = new Set(['response']);

/** A response, whole, at its own place. */
export function responseBlock(docs: Docs, status: string | undefined, response: ResponseSpec, open: boolean): Markup {
  const { pointer, content, headers } = response;
  const value = valueAt(docs.document, pointer);
  const none = Object.keys(content).length === 0;
  return markup`<div class="response" id="${anchorOf(pointer)}">
    ${
      status === undefined
        ? commonmark(textOf(value, 'description'))
        : markup`<div class="response-head">
            ${statusBadge(status)} ${commonmark(textOf(value, 'description'))}
          </div>`
    }
    ${originLine(docs, pointer)}
    ${none ? markup`<p class="note">No body is documented.</p>` : contentBlocks(docs, content, RECEIVED, { open })}
    ${isObject(value) ? rulesList(docs, value, pointer) : undefined}
    ${headersBlock(docs, Object.values(headers), pointer)}
  </div>`;
}

/** The headers of a response: those that are told elsewhere by their names, the others whole but folded. */
function headersBlock(docs: Docs, headers: readonly Header[], response: string): Markup | undefined {
  if (headers.length === 0) return undefined;
  const isHere = ({ pointer }: Header) => pointer.startsWith(`${response}/`);
  const there = headers.filter((header) => !isHere(header));
  const here = headers.filter(isHere);
  const link = ({ name, pointer, required }: Header) =>
    markup`${linkTo(pointer, name)}${required ? ' (always)' : undefined}`;
  return markup`<div class="block">
    <p class="label">Headers</p>
    ${there.length > 0 ? markup`<p class="glance">${joined(there.map(link), ' · ')}</p>` : undefined}
    ${originLine(docs, ...there.map(({ name }) => join(response, 'headers', name)))}
    ${
      here.length > 0
        ? markup`<details class="example">
            <summary>${here.map(({ name }) => name).join(', ')}</summary>
            <ul class="rows">
              ${here.map(({ name, pointer }) => parameterRow(docs, name, pointer, 'header of a response'))}
            </ul>
          </details>`
        : undefined
    }
  </div>`;
}
