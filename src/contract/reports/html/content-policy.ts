import { createHash } from 'node:crypto';
import { filterScript } from './filter-script.js';

const hash = createHash('sha256').update(filterScript).digest('base64');

/** What the page may do: show its own style and run its one script. */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${hash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
