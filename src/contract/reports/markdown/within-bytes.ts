/** Joins texts as long as they fit into so many bytes of UTF-8, and ends with a note where one does not. */
export function withinBytes(texts: readonly string[], most: number, note: string): string {
  const bytes = new TextEncoder();
  let left = most - bytes.encode(note).length;
  const end = texts.findIndex((text) => (left -= bytes.encode(text).length) < 0);
  return end === -1 ? texts.join('') : [...texts.slice(0, end), note].join('');
}
