import type { CoverageSlot } from '../../coverage/coverage-slot.js';
import type { Report } from '../../run/report.js';
import { capital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { coverageTotals } from '../words/coverage-totals.js';
import { plain } from '../words/plain.js';
import { coverageTable } from './coverage-table.js';
import { evidenceMarks } from './evidence-marks.js';
import { grouped } from '../words/grouped.js';
import { markup, type Markup } from './markup.js';
import type { Section } from './section.js';
import { shareBar } from './share-bar.js';

const MOST_SLOTS = 5000;
/** With no more operations than these, all are unfolded of which something was seen. */
const FEW = 3;
/** With more forms than these an operation is folded: it would push away what stands below. */
const MOST_OPEN = 60;

/** What valid exchanges showed of the contract, as a map: a table for each operation and status. */
export function coverageSection({ coverage }: Report): Section | undefined {
  const { slots } = coverage;
  if (slots.length === 0) return undefined;
  const totals = coverageTotals(slots);
  const seen = slots.length - totals.never;
  const share = `${Math.floor((100 * seen) / slots.length)} %`;
  const operations = [...grouped(slots.slice(0, MOST_SLOTS), ({ operationId }) => operationId)];
  const left = slots.length - MOST_SLOTS;
  const legend = shareBar(
    evidenceMarks.map(({ name, mark }) => ({
      name: `${capital(name)} (${mark})`,
      count: totals[name],
      tone: `ev-${name}`,
    })),
    `of ${counted(slots.length, 'form')} of the contract`,
  );
  const body = markup`<p class="lead">
      Valid exchanges showed ${seen} of ${counted(slots.length, 'form')} that the contract has. Each below has the mark
      of the strongest evidence that there is of it.
    </p>
    ${legend}
    ${operations.map(([operationId, of]) => operationPart(operationId, of, operations.length <= FEW && isWorthALook(of)))}
    ${left > 0 ? cutNote(left) : undefined}`;
  return { id: 'coverage', title: 'Coverage', count: share, body };
}

const cutNote = (left: number): Markup =>
  markup`<p class="note">The first ${MOST_SLOTS} forms are on this page. ${left} more can be had with <code>--report json</code>.</p>`;

const isWorthALook = (slots: readonly CoverageSlot[]): boolean =>
  slots.length <= MOST_OPEN && coverageTotals(slots).never < slots.length;

const titleOf = (status: string): string => (status === '' ? 'Request' : `Status ${plain(status, 40)}`);

function operationPart(operationId: string, slots: readonly CoverageSlot[], open: boolean): Markup {
  const totals = coverageTotals(slots);
  const statuses = [...grouped(slots, ({ status }) => status)];
  const isShared = operationId === '';
  const tables = statuses.map(([status, of]) => coverageTable(isShared ? plain(status, 200) : titleOf(status), of));
  return markup`<details class="operation" ${open ? markup` open` : undefined}>
    <summary>
      <h3>${isShared ? 'Shared by operations' : plain(operationId, 200)}</h3>
      <span class="tally">${slots.length - totals.never} of ${slots.length} seen</span>
    </summary>
    ${tables}
  </details> `;
}
