import { markup, type Markup } from '../../contract/reports/html/markup.js';
import { tokensOf } from '../../contract/pointer.js';
import { anchorOf } from './anchor.js';
import { safeUrl } from './commonmark/safe-url.js';

/** A link to the place of a pointer, under its last name or under the given text. */
export const linkTo = (pointer: string, text: string | Markup = tokensOf(pointer).at(-1) ?? pointer): Markup =>
  markup`<a href="#${anchorOf(pointer)}">${text}</a>`;

/** A link of a place to itself, so that it can be copied. */
export const selfLink = (pointer: string): Markup =>
  markup`<a class="self" href="#${anchorOf(pointer)}" aria-label="Link to this place">#</a>`;

/** A link to a claim, under its id. */
export const claimLink = (id: string): Markup => markup`<a href="#${claimAnchor(id)}">${id}</a>`;

export const claimAnchor = (id: string): string => `claim-${anchorOf(id)}`;

/** A link out of the page, or its text alone where it is not http or https. */
export function outsideLink(url: string, text: string): Markup {
  const href = safeUrl(url);
  return href === undefined ? markup`${text}` : markup`<a href="${href}" rel="noreferrer nofollow">${text}</a>`;
}

/** Markup with a text between its members. */
export const joined = (parts: readonly Markup[], between: string): Markup =>
  markup`${parts.map((part, i) => (i === 0 ? part : markup`${between}${part}`))}`;
