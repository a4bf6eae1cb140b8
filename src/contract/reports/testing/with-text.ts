import type { Report } from '../../run/report.js';

/** What is chosen from a list, and so never text from elsewhere. */
const CHOSEN = new Set(['verdict', 'failOn', 'severity', 'fault', 'origin', 'location', 'kind', 'state']);

/** A report whose every text is the given one: texts, names of files and operations, and keys that come from elsewhere. */
export const withText = (report: Report, text: string): Report => replaced(report, text) as Report;

function replaced(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return CHOSEN.has(key) ? value : text;
  if (key === 'evidence' && Array.isArray(value)) return value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, text));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, member]) => [
    key === 'operations' ? text : name,
    replaced(member, text, name),
  ]);
  return Object.fromEntries(entries);
}
