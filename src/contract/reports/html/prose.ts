import { markup, type Markup } from './markup.js';

/** Text of the catalogue, whose backticks stand for code. */
export const prose = (text: string): Markup =>
  markup`${text.split('`').map((part, i) => (i % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`))}`;
