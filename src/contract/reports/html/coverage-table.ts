import type { CoverageSlot } from '../../coverage/coverage-slot.js';
import { counted } from '../words/counted.js';
import { coverageTotals, evidences, strongestOf } from '../words/coverage-totals.js';
import { grouped } from '../words/grouped.js';
import { plain } from '../words/plain.js';
import { markOf } from './evidence-marks.js';
import { markup, type Markup } from './markup.js';

/** Forms that most properties have; each has a column where a table needs it, all others share one. */
const COLUMNS = ['seen', 'absent', 'null', 'non-null', 'empty', 'filled'];

/** The map of one status of an operation: a row for each property, a column for each form; folded where nothing was seen. */
export function coverageTable(title: string, slots: readonly CoverageSlot[]): Markup {
  const forms = new Set(slots.map(({ form }) => form));
  const columns = COLUMNS.filter((form) => forms.has(form));
  const others = [...forms].some((form) => !COLUMNS.includes(form));
  const totals = coverageTotals(slots);
  const parts = [...grouped(slots, ({ location }) => location)];
  const heads = columns.map((head) => markup`<th scope="col">${head}</th>`);
  const rest = others ? markup`<th scope="col" class="rest">further forms</th>` : undefined;
  const seen = slots.length - totals.never;
  return markup`<details class="status" ${seen > 0 ? markup` open` : undefined}>
    <summary><h4>${title} <span class="tally">${seen} of ${slots.length} seen</span></h4></summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Coverage of ${title}">
      <table class="map">
        <thead>
          <tr>
            <th scope="col">Property</th>
            ${heads}${rest}
          </tr>
        </thead>
        ${parts.map(([location, of]) => part(location, of, columns, others))}
      </table>
    </div>
  </details> `;
}

function part(location: string, slots: readonly CoverageSlot[], columns: readonly string[], others: boolean): Markup {
  const rows = [...grouped(slots, ({ pointer }) => pointer)].map(([pointer, of]) => {
    const cells = columns.map((column) => cell(of.find(({ form }) => form === column)));
    const rest = of.filter(({ form }) => !COLUMNS.includes(form));
    return markup`<tr>
      <th scope="row"><code>${pointer === '' ? '(whole)' : plain(pointer, 200)}</code></th>
      ${cells}${others ? markup`<td class="rest">${rest.map(tag)}</td>` : undefined}
    </tr> `;
  });
  const width = 1 + columns.length + Number(others);
  return markup`<tbody>
    <tr class="location">
      <th scope="colgroup" colspan="${width}">${plain(location, 60)}</th>
    </tr>
    ${rows}
  </tbody> `;
}

function cell(slot: CoverageSlot | undefined): Markup {
  if (!slot) return markup`<td></td>`;
  const strongest = strongestOf(slot);
  return markup`<td>
    <span class="mark ev-${strongest}" title="${inWords(slot)}"
      ><span aria-hidden="true">${markOf(strongest)}</span><span class="unseen">${inWords(slot)}</span></span
    >
  </td>`;
}

function tag(slot: CoverageSlot): Markup {
  const strongest = strongestOf(slot);
  return markup`<span class="mark tag ev-${strongest}" title="${inWords(slot)}"
    ><span aria-hidden="true">${markOf(strongest)}</span> ${plain(slot.form, 100)}<span class="unseen"
      >: ${inWords(slot)}</span
    ></span
  > `;
}

/** `authored: 12 exchanges`, of each kind, or `never seen`. */
function inWords({ evidence }: CoverageSlot): string {
  const kinds = evidences
    .filter((name) => evidence[name])
    .map((name) => `${name}: ${counted(evidence[name] ?? 0, 'exchange')}`);
  return kinds.join(', ') || 'never seen';
}
