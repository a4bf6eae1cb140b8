const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Reads the text of a header or parameter as the JSON value that its schema speaks of: `0.059` is a number where the
 * contract says number. Text that cannot be read so stays text, and the schema refuses it.
 *
 * @param types the JSON types that the schema allows
 */
export function wireValue(text: string, types: readonly string[]): unknown {
  if (types.includes('array')) return text.split(',').map((item) => item.trim());
  if (types.includes('string') || types.length === 0) return text;
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if ((types.includes('number') || types.includes('integer')) && NUMBER.test(text)) return Number(text);
  return text;
}
