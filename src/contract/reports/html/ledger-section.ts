import type { Report, ReportedFinding, ReportedLedger } from '../../run/report.js';
import { counted } from '../words/counted.js';
import { grouped } from '../words/grouped.js';
import { plain } from '../words/plain.js';
import { lineRanges } from './line-ranges.js';
import { markup, type Markup } from './markup.js';
import type { PageLinks } from './page-links.js';
import type { Section } from './section.js';

type Claim = ReportedLedger['claims'][number];

const MOST_CLAIMS = 2000;
const MOST_FINDINGS = 5;

const HOLDERS: ReadonlyMap<string, string> = new Map([
  ['none', 'nothing: no exchange can break it'],
  ['live', 'live calls alone'],
  ['schema', 'the schema'],
  ['header', 'the headers'],
  ['request', 'the request'],
  ['cross-field', 'a rule between fields'],
]);

/** What the vendor's document says, claim by claim; those that findings touch are marked, and come first. */
export function ledgerSection({ ledger, findings }: Report, links: PageLinks): Section | undefined {
  if (!ledger) return undefined;
  const pairs = findings.flatMap((finding) => finding.claims.map((claim) => ({ claim, finding })));
  const touching = grouped(pairs, ({ claim }) => claim);
  const claims = ledger.claims.slice(0, MOST_CLAIMS);
  const touched = claims.filter(({ id }) => touching.has(id));
  const others = claims.filter(({ id }) => !touching.has(id));
  const left = ledger.claims.length - claims.length;
  const item = (claim: Claim) => claimItem(claim, touching.get(claim.id)?.map(({ finding }) => finding) ?? [], links);
  const body = markup`<p class="lead">
      ${plain(ledger.title, 300)}.
      ${touched.length === 0 ? 'No finding touches a claim.' : `Findings touch ${counted(touched.length, 'claim')} of ${ledger.claims.length}.`}
    </p>
    ${
      touched.length > 0
        ? markup`<ol class="claims">
            ${touched.map(item)}
          </ol> `
        : undefined
    }${
      others.length > 0
        ? markup`<details>
            <summary>${counted(others.length, 'claim')} that no finding touches</summary>
            <ol class="claims">
              ${others.map(item)}
            </ol>
          </details> `
        : undefined
    }${left > 0 ? markup`<p class="note">and ${counted(left, 'more claim')}</p> ` : undefined}`;
  return { id: 'claims', title: 'Claims', count: ledger.claims.length, body };
}

function claimItem({ id, says, lines, check }: Claim, findings: readonly ReportedFinding[], links: PageLinks): Markup {
  const shown = findings.slice(0, MOST_FINDINGS);
  const refs = shown.map((finding) => {
    const text = markup`${finding.severity} <code>${plain(finding.code, 100)}</code>`;
    const link = links.findings.get(finding);
    return link === undefined ? markup`<li>${text}</li>` : markup`<li><a href="#${link}">${text}</a></li>`;
  });
  const more = findings.length - shown.length;
  return markup`<li class="claim${findings.length > 0 ? ' touched' : ''}" id="${links.claims.get(id)}">
    <p class="claim-id">
      <b>${plain(id, 40)}</b> <span>${lines.length === 1 ? 'line' : 'lines'} ${lineRanges(lines)}</span>
      <span>held by ${HOLDERS.get(check) ?? plain(check, 60)}</span>
    </p>
    <p class="claim-says">${plain(says, 1000)}</p>
    ${
      findings.length > 0
        ? markup`<ul class="touches" aria-label="Findings that touch it">
            ${refs}${more > 0 ? markup`<li>and ${more} more</li>` : undefined}
          </ul> `
        : undefined
    }
  </li> `;
}
