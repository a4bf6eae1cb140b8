/** The media type of a `Content-Type`, without parameters, in lower case: `application/json` (RFC 9110, 8.3). */
export const essenceOf = (contentType: string): string => contentType.split(';', 1)[0]!.trim().toLowerCase();

/** Whether a media type is JSON by its name: `application/json`, or a `+json` suffix (RFC 6839). */
export const isJson = (essence: string): boolean => /^[^/]+\/(?:json|[^/]+\+json)$/.test(essence);

/**
 * The key of `content` that a media type falls under: itself, then the nearest range (`text/*`, then any).
 * Undefined where the contract does not document it.
 */
export function documentedKey(content: Readonly<Record<string, unknown>>, essence: string): string | undefined {
  if (Object.hasOwn(content, essence)) return essence;
  const keys = Object.keys(content);
  const range = `${essence.split('/', 1)[0]!}/*`;
  return [essence, range, '*/*'].map((wanted) => keys.find((key) => essenceOf(key) === wanted)).find(Boolean);
}
