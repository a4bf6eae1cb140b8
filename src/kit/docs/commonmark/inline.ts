import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { safeUrl } from './safe-url.js';

/**
 * The marks of a line, each at its beginning. None looks further than its own end, so that no text takes long: a
 * description is text from elsewhere.
 */
const MARKS: readonly (readonly [RegExp, (parts: readonly string[], depth: number) => Markup | undefined])[] = [
  [/\\([!-/:-@[-`{-~])/y, ([, sign]) => markup`${sign}`],
  [/(`{1,8})(?!`) ?([^`]+?) ?\1(?!`)/y, ([, , code]) => markup`<code>${code}</code>`],
  [/!?\[([^[\]]*)\]\(\s*<?([^\s()<>]*)>?(?:\s+"[^"()]*")?\s*\)/y, ([, text, url], depth) => link(text!, url!, depth)],
  [/<(https?:\/\/[^\s<>]+)>/y, ([, url]) => link(url!, url!, 0)],
  [/\*\*(?=\S)([^*]+)(?<=\S)\*\*/y, ([, text], depth) => markup`<strong>${inline(text!, depth - 1)}</strong>`],
  [/(?<!\w)__(?=\S)([^_]+)(?<=\S)__(?!\w)/y, ([, text], depth) => markup`<strong>${inline(text!, depth - 1)}</strong>`],
  [/\*(?=\S)([^*]+)(?<=\S)\*/y, ([, text], depth) => markup`<em>${inline(text!, depth - 1)}</em>`],
  [/(?<!\w)_(?=\S)([^_]+)(?<=\S)_(?!\w)/y, ([, text], depth) => markup`<em>${inline(text!, depth - 1)}</em>`],
  [/ {2,}\n|\\\n/y, () => markup`<br />`],
];

/** What no mark begins with, or a run of signs that turned out to be none. */
const PLAIN = /[^\\`![<*_ \n]+|`+|\*+|_+|[^]/y;

const DEPTH = 4;

/**
 * Writes a line of CommonMark: code, links to http and https, emphasis, breaks. All else stands there as it is written,
 * HTML too.
 */
export function inline(text: string, depth = DEPTH): Markup {
  const found: Markup[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') found.push(markup`${plain}`);
    plain = '';
  };
  while (at < text.length) {
    const marked = depth > 0 ? markAt(text, at, depth) : undefined;
    if (marked) {
      flush();
      found.push(marked.markup);
      at = marked.end;
    } else {
      PLAIN.lastIndex = at;
      const [run] = PLAIN.exec(text)!;
      plain += run.replace('\n', ' ');
      at += run.length;
    }
  }
  flush();
  return markup`${found}`;
}

function markAt(text: string, at: number, depth: number): { markup: Markup; end: number } | undefined {
  for (const [mark, write] of MARKS) {
    mark.lastIndex = at;
    const parts = mark.exec(text);
    const end = mark.lastIndex; // before `write`, which may use the same expression
    const written = parts && write(parts, depth);
    if (written) return { markup: written, end };
  }
  return undefined;
}

/** A link, an image too: the page loads nothing. What leads elsewhere than to http stays text. */
function link(text: string, url: string, depth: number): Markup | undefined {
  const href = safeUrl(url);
  if (href === undefined) return undefined;
  const shown = text === '' ? url : text;
  return markup`<a href="${href}" rel="noreferrer nofollow">${depth > 0 ? inline(shown, depth - 1) : shown}</a>`;
}
