import type { Severity } from '../finding.js';

/** What the contract's owner reads about and lives with. Everything else that a mutant can show is breaking. */
const DRIFT = new Set([
  ...['property.undocumented', 'schema.enum-case', 'status.undocumented', 'content-type.variant', 'body.undocumented'],
  ...['header.undocumented', 'deprecation.announced', 'sunset.announced', 'warning.announced', 'rule.broken'],
  ...['request.path', 'request.method', 'request.query'],
]);

/**
 * The severity that a finding must have. It is stated here a second time, and not taken from the catalogue, so that a
 * slip there is found.
 */
export const severityOf = (code: string): Severity => (DRIFT.has(code) ? 'drift' : 'breaking');
