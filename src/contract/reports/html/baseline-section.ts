import type { Report } from '../../run/report.js';
import { plain } from '../words/plain.js';
import { markup } from './markup.js';
import type { Section } from './section.js';
import { table } from './table.js';

const MOST_ENTRIES = 1000;
const STATES = {
  applies: 'applies',
  expired: 'expired: it bears nothing any more',
  unmatched: 'matches no finding: it can go',
  unseen: 'the run did not look at its operation',
};

/** The entries of the baseline, with who bears them, why and until when. */
export function baselineSection({ baseline }: Report): Section | undefined {
  if (!baseline) return undefined;
  const { file, entries } = baseline;
  const rows = entries.slice(0, MOST_ENTRIES).map(
    (entry) =>
      markup`<tr class="state-${entry.state}">
        <th scope="row">
          <code>${plain(entry.code, 100)}</code>
          <span class="sub">${plain(`${entry.operationId} ${entry.pointer}`, 300)}</span>
        </th>
        <td>${plain(entry.owner, 100)}</td>
        <td>
          ${plain(entry.reason)}${entry.link === undefined ? undefined : markup` <span class="sub">${plain(entry.link, 300)}</span>`}
        </td>
        <td class="day">${plain(entry.expires, 20)}</td>
        <td><span class="state">${STATES[entry.state]}</span></td>
      </tr> `,
  );
  const more = entries.length - MOST_ENTRIES;
  const note = more > 0 ? markup`<p class="note">and ${more} more</p>` : undefined;
  const heads = ['Finding', 'Owner', 'Reason', 'Expires', 'State'];
  return {
    id: 'baseline',
    title: 'Baseline',
    count: entries.length,
    body: markup`<p class="lead">From <code>${plain(file, 300)}</code>.</p>
      ${rows.length > 0 ? table('Baseline', heads, rows) : markup`<p class="empty">It has no entries.</p>`}${note}`,
  };
}
