import type { Markup } from './markup.js';

/** A part of the page that the navigation leads to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Shown beside the title in the navigation. */
  readonly count?: string | number;
  readonly body: Markup;
}
