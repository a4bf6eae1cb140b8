import { markup, type Markup } from '../../../contract/reports/html/markup.js';

const TONES: Readonly<Record<string, string>> = { GET: 'read', HEAD: 'read', DELETE: 'remove' };

/** The method of an operation: reads, writes and removals have a tone each. */
export const methodBadge = (method: string): Markup =>
  markup`<span class="method ${TONES[method] ?? 'write'}">${method}</span>`;
