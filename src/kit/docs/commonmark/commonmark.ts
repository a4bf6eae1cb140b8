import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { inline } from './inline.js';

/** Longer descriptions are cut: nobody reads them, and they come from elsewhere. */
const MOST = 20_000;

const FENCE = /^ {0,3}(```+|~~~+)/;
const ITEM = /^\s{0,7}(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/;
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/;
const TABLE = /^\s*\|/;

/**
 * Writes a description, which is CommonMark in OpenAPI, as HTML: paragraphs, headings (as bold lines), lists, code,
 * links to http and https, emphasis. All else, HTML too, is shown as it is written; no part of it becomes an element.
 *
 * @example commonmark('a **bold** <b>word</b>') // <p>a <strong>bold</strong> &lt;b&gt;word&lt;/b&gt;</p>
 */
export function commonmark(text: string): Markup | undefined {
  if (text.trim() === '') return undefined;
  const cut = text.length > MOST ? `${text.slice(0, MOST)}… (${text.length} characters)` : text;
  const blocks = blocksOf(cut.replace(/\r\n?/g, '\n').split('\n'));
  return markup`<div class="prose">${blocks}</div>`;
}

function blocksOf(lines: readonly string[]): Markup[] {
  const blocks: Markup[] = [];
  let i = 0;
  const taken = (fits: (line: string) => boolean): string[] => {
    const first = i;
    while (i < lines.length && fits(lines[i]!)) i++;
    return lines.slice(first, i);
  };
  while (i < lines.length) {
    const line = lines[i]!;
    const fence = FENCE.exec(line)?.[1];
    const heading = HEADING.exec(line)?.[1];
    if (fence !== undefined) {
      i++;
      const code = taken((one) => !one.trimStart().startsWith(fence));
      i++;
      blocks.push(preformatted(code));
    } else if (line.trim() === '') i++;
    else if (heading !== undefined) {
      i++;
      blocks.push(markup`<p class="heading"><strong>${inline(heading)}</strong></p>`);
    } else if (ITEM.test(line)) blocks.push(list(taken((one) => one.trim() !== '' && !FENCE.test(one))));
    else if (TABLE.test(line)) blocks.push(preformatted(taken((one) => TABLE.test(one))));
    else if (/^ {4}/.test(line))
      blocks.push(preformatted(taken((one) => /^ {4}/.test(one)).map((one) => one.slice(4))));
    else {
      const paragraph = taken((one) => one.trim() !== '' && !FENCE.test(one) && !HEADING.test(one) && !ITEM.test(one));
      blocks.push(markup`<p>${inline(paragraph.map((one) => one.trimStart()).join('\n'))}</p>`);
    }
  }
  return blocks;
}

function list(lines: readonly string[]): Markup {
  const ordered = ITEM.exec(lines[0]!)?.[1] !== undefined;
  const items: string[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item) items.push(item[2]!);
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  const written = items.map((item) => markup`<li>${inline(item)}</li>`);
  return ordered ? markup`<ol>${written}</ol>` : markup`<ul>${written}</ul>`;
}

const preformatted = (lines: readonly string[]): Markup =>
  markup`<pre><code>${lines.map((line) => markup`${line.replace(/\t/g, '  ')}\n`)}</code></pre>`;
