import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import type { DocsSection, Entry } from '../section.js';
import { methodBadge } from './method-badge.js';

/** The table of contents. Its filter is hidden until the script is there that makes it work. */
export function navigation(sections: readonly DocsSection[]): Markup {
  return markup`<nav aria-label="Contents">
    <details id="contents" open>
      <summary>Contents</summary>
      <form id="filter" role="search" aria-label="Filter of the contents" hidden>
        <label>
          <span class="unseen">Filter</span>
          <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="Filter: names, paths, words" />
        </label>
        <p><output aria-live="polite"></output></p>
      </form>
      <ul class="toc">
        ${sections.map(
          ({ id, title, entries }) =>
            markup`<li class="toc-section">
              <a href="#${id}">${title}</a>
              ${entries.length > 0 ? markup`<ul>${lines(entries)}</ul>` : undefined}
            </li>`,
        )}
      </ul>
      <p class="toc-tools" hidden>
        <button type="button" id="unfold">Open all</button> <button type="button" id="fold">Fold all</button>
      </p>
    </details>
  </nav>`;
}

function lines(entries: readonly Entry[]): Markup {
  let group: string | undefined;
  return markup`${entries.map((entry) => {
    const heading =
      entry.group !== group && entry.group !== undefined
        ? markup`<li class="toc-group">${entry.group}</li>`
        : undefined;
    group = entry.group;
    const method = entry.method === undefined ? undefined : markup`${methodBadge(entry.method)} `;
    return markup`${heading}<li class="entry"><a href="#${entry.id}">${method}<span>${entry.text}</span></a></li>`;
  })}`;
}
