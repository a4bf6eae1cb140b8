const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads the text of a header or parameter as the JSON value that its schema speaks of: `0.059` is a number where the
 * contract says number. Text that cannot be read so stays text, and the schema refuses it.
 *
 * @param types the JSON types that the schema allows
 * @param itemTypes those of the items, where the schema allows a list
 */
export function wireValue(text: string, types: readonly string[], itemTypes: readonly string[] = []): unknown {
  if (types.includes('array')) {
    return wireItems(
      text.split(',').map((item) => item.trim()),
      itemTypes,
    );
  }
  if (types.includes('string') || types.length === 0) return text;
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if ((types.includes('number') || types.includes('integer')) && NUMBER.test(text)) return Number(text);
  return text;
}

/** Reads the items of a list; a list of lists has no form on the wire that one could read. */
export const wireItems = (texts: readonly string[], itemTypes: readonly string[]): unknown[] =>
  itemTypes.includes('array') ? [...texts] : texts.map((text) => wireValue(text, itemTypes));
