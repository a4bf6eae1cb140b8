const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads the text of a header or parameter as the JSON value that its schema speaks of: `0.059` is a number where the
 * contract says number. Text that cannot be read so stays text, and the schema refuses it.
 *
 * @param types the JSON types that the schema allows
 */
export function wireScalar(text: string, types: readonly string[]): unknown {
  if (types.includes('string') || types.length === 0) return text;
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true';
  return /number|integer/.test(String(types)) && NUMBER.test(text) ? Number(text) : text;
}

/**
 * The same, where the schema may allow a list: its items are separated by commas.
 *
 * @param itemTypes the JSON types of the items
 */
export const wireValue = (text: string, types: readonly string[], itemTypes: readonly string[] = []): unknown =>
  types.includes('array')
    ? wireItems(
        text.split(',').map((item) => item.trim()),
        itemTypes,
      )
    : wireScalar(text, types);

/** Reads the items of a list; a list of lists has no form on the wire that one could read. */
export const wireItems = (texts: readonly string[], itemTypes: readonly string[]): unknown[] =>
  itemTypes.includes('array') ? [...texts] : texts.map((text) => wireValue(text, itemTypes));
