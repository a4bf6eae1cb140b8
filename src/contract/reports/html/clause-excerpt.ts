import type { ReportedFinding } from '../../run/report.js';
import type { FindingText } from '../words/describe-finding.js';
import { excerptLines } from '../words/excerpt.js';
import { markup, type Markup } from './markup.js';

/** The clause: where it stands, and the lines around it with a caret below the place. */
export function clauseExcerpt({ spec }: ReportedFinding, { place, clause }: FindingText): Markup | undefined {
  if (place === undefined) return undefined;
  const lines = excerptLines(spec).flatMap(({ number, text, caret }) =>
    caret === undefined
      ? [line('', String(number), text)]
      : [line(' hit', String(number), text), line(' caret', '', `${' '.repeat(caret)}^`)],
  );
  return markup`<figure class="clause">
    <figcaption><b>${place}</b> <span>${clause}</span></figcaption>
    ${lines.length === 0 ? undefined : markup`<pre><code>${lines}</code></pre>`}
  </figure>`;
}

const line = (kind: string, number: string, text: string): Markup =>
  markup`<span class="line${kind}"><span class="number">${number}</span>${text}</span>\n`;
