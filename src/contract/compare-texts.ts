/** Orders texts by code units, so that no locale has a say. */
export const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
