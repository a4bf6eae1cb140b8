/**
 * Text from elsewhere as a code span, where Markdown and GitHub make nothing of it: no link, mention, image, HTML or
 * emphasis. It has to be plain; a bar is escaped as text, since it would end the cell of a table even here.
 */
export function codeSpan(text: string): string {
  const inside = text.replaceAll('|', '\\x7c');
  if (inside.trim() === '') return '–';
  const fence = fenceFor(inside, 1);
  const blank = /^[` ]|[` ]$/.test(inside) ? ' ' : '';
  return `${fence}${blank}${inside}${blank}${fence}`;
}

/** Plain lines as a block of code. */
export function codeBlock(lines: readonly string[], language: string): string {
  const fence = fenceFor(lines.join('\n'), 3);
  return `${fence}${language}\n${lines.join('\n')}\n${fence}\n`;
}

/** Plain text inside of HTML, as in a `<summary>`, where Markdown is not read. */
export const htmlCode = (text: string): string =>
  `<code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</code>`;

/** More backticks than stand together anywhere in the text. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}
