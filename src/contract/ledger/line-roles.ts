import type { Ledger } from './ledger.js';

/** What a ledger makes of a line of the document. */
export type LineRole = 'claimed' | 'example' | 'layout' | 'blank' | 'unclaimed';

/** The role of each line of the ledger's document, in order. Lines of the example stay that where claims cite them too. */
export function lineRoles({ document, claims, contradictions, example, layout }: Ledger): LineRole[] {
  const cited = new Set([...claims, ...contradictions].flatMap(({ lines }) => lines));
  const [shown, empty] = [new Set(example), new Set(layout)];
  return document.digests.map((digest, i) => {
    const line = i + 1;
    if (digest === '') return 'blank';
    if (shown.has(line)) return 'example';
    if (cited.has(line)) return 'claimed';
    return empty.has(line) ? 'layout' : 'unclaimed';
  });
}
