import { plain } from './plain.js';
import { grouped } from '../../grouped.js';

/** A list of texts from elsewhere that ends where it gets long: `a, b, and 3 more`. */
export function andMore(texts: readonly string[], most: number): string {
  const more = texts.length - most;
  const shown = texts.slice(0, most).map((text) => plain(text, 200));
  return [...shown, ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join(', ');
}
