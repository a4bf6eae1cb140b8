/** The text that a keyword of a contract holds; empty where it holds none. */
export function textOf(value: unknown, keyword: string): string {
  const held = value !== null && typeof value === 'object' && Object.hasOwn(value, keyword) ? value : {};
  const text = (held as Record<string, unknown>)[keyword];
  return typeof text === 'string' ? text : '';
}
