import type { Origin } from '../../../contract/finding.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import type { Docs } from '../docs.js';
import { originBadge } from './origin-line.js';

const MEANING: readonly (readonly [Origin, string])[] = [
  ['document', "said by the vendor's document; the claims name its lines"],
  ['public', 'published by the vendor elsewhere; the reason names where'],
  ['inferred', 'concluded by the authors of this contract, with the reason; do not hold the vendor to it'],
];

/** How many clauses there are of each origin, and what that means for a consumer. */
export function originsBlock({ origins, ledger }: Docs): Markup {
  if (!origins.told)
    return markup`<p class="note">This contract does not say where its clauses come from: it has neither a claims ledger nor <code>x-origin</code> marks.</p>`;
  const counts = MEANING.map(([origin, meaning]) => ({
    origin,
    meaning,
    count: origins.all.filter((clause) => clause.origin === origin).length,
  }));
  return markup`<h3 id="origins">Where clauses come from</h3>
    <p class="lead">Each clause of the contract says where it comes from, so that nobody blames the vendor for a guess of ours.</p>
    <ul class="origin-counts">
      ${counts.map(
        ({ origin, meaning, count }) =>
          markup`<li>${originBadge(origin)} <b>${count}</b> <span>${meaning}${origin === 'document' && !ledger ? ' (there is no ledger here)' : undefined}</span></li>`,
      )}
    </ul>`;
}
