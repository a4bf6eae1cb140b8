import { createHash } from 'node:crypto';

/** What a page may do: show its own style and run its one script. */
export const contentPolicy = (script: string): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
