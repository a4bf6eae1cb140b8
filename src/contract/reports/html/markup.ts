import { plain } from '../words/plain.js';
import { withoutCommands } from '../words/without-commands.js';

const TEXT = Symbol('HTML');
/** Texts are cut where they are put into words; this is for those that nobody cut. */
const MOST = 20_000;

/** HTML that is fit to be in a page. Only `markup` and `trusted` make it: no JSON can hold one. */
export interface Markup {
  readonly [TEXT]: string;
}

type Value = string | number | Markup | readonly Markup[] | undefined;

/**
 * HTML from a template. What is put in is text and becomes plain and inert, unless it is markup itself.
 *
 * @example markup`<b>${'<i>'}</b>` // <b>&lt;i&gt;</b>
 */
export const markup = (parts: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  [TEXT]: parts.map((part, i) => part + (i < values.length ? written(values[i]) : '')).join(''),
});

/** Our own text that is HTML, or a style or script, as it is. */
export const trusted = (text: string): Markup => ({ [TEXT]: text });

/** The HTML of markup, to be written. */
export const htmlOf = (markup: Markup): string => markup[TEXT];

function written(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escaped(withoutCommands(plain(value, MOST)));
  if (typeof value === 'number') return value.toLocaleString('en-US');
  return TEXT in value ? value[TEXT] : value.map(htmlOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
