/** How many ids of exchanges a finding keeps; its count is exact. */
export const MOST_IDS = 1000;

/** How many exchanges with findings a report lists. */
export const MOST_EXCHANGES = 100_000;
