import { markup, trusted, type Markup } from './markup.js';

/** A part of a whole. */
export interface Share {
  readonly name: string;
  readonly count: number;
  /** The colour, by its name in the style. */
  readonly tone: string;
}

/** A whole as a bar of its parts, with their numbers in words below; the bar alone says nothing. */
export function shareBar(shares: readonly Share[], whole: string): Markup {
  const parts = shares
    .filter(({ count }) => count > 0)
    .map(
      ({ count, tone }) =>
        markup`<span class="tone-${tone}" style="flex-grow:${trusted(String(Number(count)))}"></span>`,
    );
  const words = shares.map(
    ({ name, count, tone }) =>
      markup`<li${count === 0 ? trusted(' class="none"') : undefined}><span class="dot tone-${tone}" aria-hidden="true"></span><b>${count}</b> ${name}</li>\n`,
  );
  return markup`<div class="shares">
    <div class="bar" aria-hidden="true">${parts}</div>
    <ul>
      ${words}
      <li class="whole">${whole}</li>
    </ul>
  </div>`;
}
