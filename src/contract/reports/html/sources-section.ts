import type { Report } from '../../run/report.js';
import { leftOut } from '../words/left-out.js';
import { plain } from '../words/plain.js';
import { unanswered } from '../words/unanswered.js';
import { markup } from './markup.js';
import type { Section } from './section.js';
import { table } from './table.js';

const MOST_SOURCES = 500;

/** Where the exchanges come from. */
export function sourcesSection({ sources }: Report): Section {
  const rows = sources.slice(0, MOST_SOURCES).map((source) => {
    const { name, kind, exchanges, skipped, credentials } = source;
    const remarks = [
      ...[leftOut(source) ?? []].flat(),
      ...[unanswered(source) ?? []].flat(),
      ...(credentials ? ['holds credentials: keep it to yourself'] : []),
      ...(kind === 'stand-in' ? ['no evidence about the vendor'] : []),
    ];
    return markup`<tr>
      <th scope="row"><code>${plain(name, 300)}</code></th>
      <td>${kind}</td>
      <td class="figure">${exchanges}</td>
      <td class="figure">${skipped}</td>
      <td>${remarks.join('; ')}</td>
    </tr> `;
  });
  const more = sources.length - MOST_SOURCES;
  const heads = ['Source', 'Kind', 'Exchanges', 'Left out', 'Remarks'];
  const body = markup`${sources.length === 0 ? markup`<p class="empty">No exchanges were read.</p>` : table('Sources', heads, rows)}${more > 0 ? markup`<p class="note">and ${more} more</p>` : undefined}`;
  return { id: 'sources', title: 'Sources', count: sources.length, body };
}
