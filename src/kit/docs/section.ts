import type { Markup } from '../../contract/reports/html/markup.js';

/** A part of the page, and where the navigation leads inside it. */
export interface DocsSection {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
  readonly entries: readonly Entry[];
}

/** A line of the navigation. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  /** Of an operation. */
  readonly method?: string;
  /** What stands above this line and those like it that follow. */
  readonly group?: string;
}
