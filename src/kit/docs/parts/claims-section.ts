import type { Citation } from '../../../contract/ledger/ledger.js';
import { lineRanges } from '../../../contract/reports/html/line-ranges.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { counted } from '../../../contract/reports/words/counted.js';
import { inline } from '../commonmark/inline.js';
import type { Docs } from '../docs.js';
import { claimAnchor, joined, linkTo } from '../links.js';
import type { DocsSection } from '../section.js';
import { shortName } from '../short-name.js';

const HOLDERS: Readonly<Record<string, string>> = {
  none: 'nothing: no exchange can break it',
  live: 'live calls alone',
  schema: 'the schema',
  header: 'the headers',
  request: 'the request',
  'cross-field': 'a rule between values',
};

/** What the vendor's document says, claim by claim, with the clauses that carry it. */
export function claimsSection({ ledger }: Docs): DocsSection | undefined {
  if (!ledger) return undefined;
  const { claims, contradictions, document } = ledger;
  const body = markup`<p class="lead">
      ${document.title}: ${counted(document.lines, 'line')}, told in our own words. sha256 <code>${document.sha256.slice(0, 12)}</code>
    </p>
    <ol class="claims">
      ${claims.map((claim) => citation(claim, markup`held by ${HOLDERS[claim.check]}`, claim.reason))}
    </ol>
    ${
      contradictions.length > 0
        ? markup`<h3 id="contradictions">Where the document disagrees with itself or with the wire</h3>
            <ol class="claims">
              ${contradictions.map((one) => citation(one, undefined, one.decision))}
            </ol>`
        : undefined
    }`;
  return {
    id: 'claims',
    title: 'Claims',
    body,
    entries: contradictions.length > 0 ? [{ id: 'contradictions', text: 'Contradictions' }] : [],
  };
}

function citation(
  { id, says, lines, clauses }: Citation,
  holder: Markup | undefined,
  note: string | undefined,
): Markup {
  return markup`<li class="claim" id="${claimAnchor(id)}">
    <p class="claim-id">
      <b>${id}</b> <span>${lines.length === 1 ? 'line' : 'lines'} ${lineRanges(lines)}</span>
      ${holder === undefined ? undefined : markup`<span>${holder}</span>`}
    </p>
    <p>${inline(says)}</p>
    ${note === undefined ? undefined : markup`<p class="reason">${inline(note)}</p>`}
    <p class="places">${joined(
      clauses.map((clause) => linkTo(clause, shortName(clause))),
      ', ',
    )}</p>
  </li>`;
}
