/** How many ids of exchanges a finding keeps; its count is exact. */
export const MOST_IDS = 1000;

/** How many exchanges with findings a report lists. */
export const MOST_EXCHANGES = 100_000;

/** How many ids of requests a finding keeps: one is enough for the vendor's support, another helps it to compare. */
export const MOST_REQUEST_IDS = 3;
