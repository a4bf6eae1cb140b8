import { markup, type Markup } from '../../../contract/reports/html/markup.js';

/** A part of the page with a heading that folds it away. */
export const fold = (id: string, heading: Markup, body: Markup, open: boolean): Markup =>
  open
    ? markup`<details class="fold" id="${id}" open><summary>${heading}</summary>${body}</details>`
    : markup`<details class="fold" id="${id}"><summary>${heading}</summary>${body}</details>`;
