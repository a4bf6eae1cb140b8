import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { anchorOf } from '../anchor.js';
import type { Docs } from '../docs.js';
import { linkTo } from '../links.js';
import { originLine } from './origin-line.js';
import { statusBadge } from './status-badge.js';

/** A response that an operation has by name, and where it says so. */
export interface SharedResponse {
  readonly status: string;
  readonly at: string;
  /** The response itself, which is told at its own place. */
  readonly pointer: string;
}

/** The responses that an operation has by name alone: one line for all, since they are the same wherever they are named. */
export function sharedResponses(docs: Docs, responses: readonly SharedResponse[]): Markup | undefined {
  if (responses.length === 0) return undefined;
  return markup`<div class="response">
    <ul class="chips">
      ${responses.map(
        ({ status, at, pointer }) => markup`<li id="${anchorOf(at)}">${statusBadge(status)} ${linkTo(pointer)}</li>`,
      )}
    </ul>
    ${originLine(docs, ...responses.map(({ at }) => at))}
  </div>`;
}
