import { align, type Pair } from './align.js';
import { digestOf, hashOf, linesOf } from './document-lines.js';
import { lineRoles } from './line-roles.js';
import type { Citation, Ledger } from './ledger.js';

/** One line in which a copy of the vendor's document and the ledger do not agree. */
export interface LineDifference {
  /**
   * `new`, `changed`, `removed`: the copy against the document that the ledger was written from. `unclaimed`: nothing in
   * the ledger cites the line. `empty`: the ledger cites a line that is blank or not there. `stale`: the hash of a claim
   * is not that of its lines.
   */
  readonly kind: 'new' | 'changed' | 'removed' | 'unclaimed' | 'empty' | 'stale';
  /** Its number in the copy; for `removed` and `empty` in the ledger's document. */
  readonly line: number;
  /** Its number in the ledger's document, where it stands in both and the numbers differ. */
  readonly was?: number;
  /** Ids of the claims and contradictions that cite it. */
  readonly claims: readonly string[];
  /** The line of the copy; empty where the copy has none. */
  readonly text: string;
}

/**
 * Compares a copy of the vendor's document with what the ledger keeps of it, line by line. Line ends, blank lines and a
 * newline at the end do not count.
 *
 * @returns the differences in the order of the copy; none where every line is accounted for
 */
export function checkDocument(text: string, ledger: Ledger): LineDifference[] {
  const copy = linesOf(text);
  const pairs = pairLines(ledger.document.digests, copy);
  const citations = [...ledger.claims, ...ledger.contradictions];
  const citing = (line: number | undefined) =>
    citations.filter(({ lines }) => line !== undefined && lines.includes(line)).map(({ id }) => id);
  const roles = lineRoles(ledger);

  const differences = pairs.flatMap(({ before, after, same }): LineDifference[] => {
    const line = after ?? before!;
    const there = {
      line,
      ...(before !== undefined && before !== line && { was: before }),
      claims: citing(before),
      text: after ? copy[after - 1]! : '',
    };
    if (!same) return [{ kind: before === undefined ? 'new' : after === undefined ? 'removed' : 'changed', ...there }];
    return roles[before! - 1] === 'unclaimed' ? [{ kind: 'unclaimed', ...there }] : [];
  });
  return [...differences, ...emptyCitations(ledger, citing), ...staleHashes(citations, pairs, copy)];
}

/**
 * The line numbers of the ledger's document and of a copy, side by side; blank lines left out.
 *
 * @param digests - of the ledger's document
 */
export function pairLines(digests: readonly string[], copy: readonly string[]): Pair[] {
  const [before, after] = [numbered(digests), numbered(copy.map(digestOf))];
  const line = (index: number | undefined, list: typeof before) =>
    index === undefined ? undefined : list[index]!.line;
  return align(
    before.map(({ digest }) => digest),
    after.map(({ digest }) => digest),
  ).map((pair) => {
    const [b, a] = [line(pair.before, before), line(pair.after, after)];
    return { same: pair.same, ...(b && { before: b }), ...(a && { after: a }) };
  });
}

const numbered = (digests: readonly string[]) =>
  digests.map((digest, i) => ({ digest, line: i + 1 })).filter(({ digest }) => digest !== '');

function emptyCitations(ledger: Ledger, citing: (line: number) => string[]): LineDifference[] {
  const citations = [...ledger.claims, ...ledger.contradictions];
  const cited = new Set([...citations.flatMap(({ lines }) => lines), ...ledger.example, ...ledger.layout]);
  return [...cited]
    .filter((line) => !ledger.document.digests[line - 1])
    .sort((a, b) => a - b)
    .map((line) => ({ kind: 'empty', line, claims: citing(line), text: '' }));
}

/** Of lines that the copy has unchanged: where another line changed, that is told already. */
function staleHashes(
  citations: readonly Citation[],
  pairs: readonly Pair[],
  copy: readonly string[],
): LineDifference[] {
  const inCopy = new Map(pairs.filter(({ same }) => same).map(({ before, after }) => [before, after!]));
  return citations.flatMap(({ id, lines, sha256 }): LineDifference[] => {
    const there = lines.map((line) => inCopy.get(line));
    if (there.includes(undefined) || hashOf(there as number[], copy) === sha256) return [];
    return [{ kind: 'stale', line: there[0]!, claims: [id], text: copy[there[0]! - 1]! }];
  });
}
