/** A whole number with commas: `286,718`. `toLocaleString` does the same and loads the rules of all languages first. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
