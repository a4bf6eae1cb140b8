import type { Origin } from '../../../contract/finding.js';
import { grouped } from '../../../contract/reports/words/grouped.js';
import { markup, type Markup } from '../../../contract/reports/html/markup.js';
import { tokensOf } from '../../../contract/pointer.js';
import type { Docs } from '../docs.js';
import { inline } from '../commonmark/inline.js';
import { claimLink, joined } from '../links.js';
import type { ClauseOrigin } from '../origins-of.js';
import { partAround } from '../places.js';

/** The strongest first. */
const ORDER: readonly Origin[] = ['document', 'public', 'inferred'];

/**
 * Where the clauses of a part come from: one line where they agree, else one for each origin, with the clauses named. A
 * reason that the part around it has given already is not given again.
 */
export function originLine({ origins }: Docs, ...parts: readonly string[]): Markup | undefined {
  if (!origins.told) return undefined;
  const clauses = parts.flatMap((part) =>
    origins.of(part).map((clause) => ({ clause, name: nameOf(clause, part, parts.length > 1) })),
  );
  const groups = [...grouped(clauses, ({ clause }) => `${clause.origin} ${clause.reason}`).values()].sort(
    ([one], [other]) => ORDER.indexOf(one!.clause.origin) - ORDER.indexOf(other!.clause.origin),
  );
  if (groups.length === 0) return undefined;
  const [first = '#'] = parts;
  const around = origins.of(partAround(first.slice(0, first.lastIndexOf('/'))));
  const lines = groups.map((group) => {
    const { clause } = group[0]!;
    const claims = [...new Set(group.flatMap((one) => one.clause.claims))];
    const names = groups.length > 1 ? [...new Set(group.map(({ name }) => name))].filter((name) => name !== '') : [];
    const isTold = around.some(({ origin, reason }) => origin === clause.origin && reason === clause.reason);
    return markup`<li>
      ${originBadge(clause.origin)}
      ${names.length > 0 ? markup`<span class="of">${names.join(', ')}</span>` : undefined}
      ${claims.length > 0 ? markup`<span class="claim-ids">${joined(claims.map(claimLink), ' ')}</span>` : undefined}
      ${clause.reason === '' || isTold ? undefined : markup`<span class="reason">${inline(clause.reason)}</span>`}
    </li>`;
  });
  return markup`<ul class="origins" aria-label="Where it comes from">${lines}</ul>`;
}

export const originBadge = (origin: Origin): Markup => markup`<span class="origin is-${origin}">${origin}</span>`;

/** The keyword of a clause within its part. Its being required is told by the part around it. */
function nameOf({ pointer }: ClauseOrigin, part: string, isOneOfMany: boolean): string {
  if (!pointer.startsWith(part)) return 'presence';
  const [keyword] = tokensOf(pointer.slice(part.length));
  return keyword ?? (isOneOfMany ? partName(part) : '');
}

const NAMES: Readonly<Record<string, string>> = { paths: 'path', content: 'media type', parameters: 'parameter' };

/** What one part is called among others that are told together. */
function partName(part: string): string {
  const tokens = tokensOf(part);
  const [around = '', last = ''] = tokens.slice(-2);
  return tokens[0] === 'paths' && tokens.length === 3 ? 'method' : (NAMES[around] ?? last);
}
