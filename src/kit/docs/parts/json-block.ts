import { markup, type Markup } from '../../../contract/reports/html/markup.js';

const MOST_LINES = 400;
const KEY = /^( *)("(?:[^"\\]|\\.)*")(:.*)$/;

/** A value as pretty JSON; text that is no JSON value of the wire stands as it is. */
export function jsonBlock(value: unknown): Markup {
  const lines = (JSON.stringify(value, null, 2) ?? '').split('\n');
  return codeBlock(lines, (line) => {
    const [, indent, key, rest] = KEY.exec(line) ?? [];
    return key === undefined ? markup`${line}` : markup`${indent}<span class="key">${key}</span>${rest}`;
  });
}

/** Lines of code, cut where they get many. */
export function codeBlock(lines: readonly string[], write = (line: string) => markup`${line}`): Markup {
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => markup`${write(line)}\n`);
  const end = more > 0 ? markup`… ${more} more lines\n` : undefined;
  return markup`<pre class="code" tabindex="0"><code>${shown}${end}</code></pre>`;
}
