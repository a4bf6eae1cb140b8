import { yaml } from '../libraries.js';
import { checkDocument, pairLines, type LineDifference } from './document-check.js';
import { digestOf, hashOf, linesOf, sha256 } from './document-lines.js';
import { flowList } from './flow-list.js';
import type { Citation, Ledger } from './ledger.js';

/** The new text of a ledger and the names of what was rewritten in it, or why its line numbers do not fit the copy. */
export type Update =
  { readonly text: string; readonly rewritten: readonly string[] } | { readonly refused: readonly LineDifference[] };

/** A value of the ledger's file, by its keys, and the YAML to put in its place. */
type Change = readonly [path: readonly string[], yaml: string];

/**
 * Rewrites the hashes and digests of a ledger for a new copy of the vendor's document that somebody has read. Nothing
 * else of the text changes: comments and layout stay.
 *
 * Refused where the line numbers of the ledger do not fit the copy: a cited line is blank or not there, a line is cited
 * by nothing, or a claim would come to stand on other lines although none of them changed.
 *
 * @param source - the text that `ledger` was read from
 */
export function updateLedger(source: string, ledger: Ledger, copy: string): Update {
  const renewed = renew(ledger, copy);
  const refused = [...checkDocument(copy, renewed), ...movedCitations(ledger, linesOf(copy))];
  if (refused.length > 0) return { refused };
  const changes = [
    ...documentChanges(ledger, renewed),
    ...hashChanges('claims', ledger, renewed),
    ...hashChanges('contradictions', ledger, renewed),
  ];
  return { text: rewrite(source, changes), rewritten: changes.map(([path]) => path.join('.')) };
}

function renew(ledger: Ledger, copy: string): Ledger {
  const lines = linesOf(copy);
  const digests = lines.map(digestOf);
  const rehash = <T extends Citation>(entry: T): T => ({
    ...entry,
    sha256: hashOf(entry.lines, lines) ?? entry.sha256,
  });
  return {
    ...ledger,
    document: { ...ledger.document, lines: lines.length, sha256: sha256(copy), digests },
    claims: ledger.claims.map(rehash),
    contradictions: ledger.contradictions.map(rehash),
  };
}

/** A hash may only change because a cited line did. Otherwise the line number is that of another line by now. */
function movedCitations(ledger: Ledger, copy: readonly string[]): LineDifference[] {
  const touched = new Set(
    pairLines(ledger.document.digests, copy).flatMap(({ after, same }) => (same || !after ? [] : [after])),
  );
  const standsElsewhere = ({ sha256: hash, lines }: Citation) =>
    hash !== '' &&
    hashOf(lines, copy) !== hash &&
    lines.every((line) => copy[line - 1]?.trim()) && // that others are empty is told already
    !lines.some((line) => touched.has(line));
  return [...ledger.claims, ...ledger.contradictions]
    .filter(standsElsewhere)
    .map(({ id, lines }) => ({ kind: 'stale', line: lines[0]!, claims: [id], text: copy[lines[0]! - 1]! }));
}

function documentChanges({ document: old }: Ledger, { document }: Ledger): Change[] {
  return [
    ...(document.lines === old.lines ? [] : [[['document', 'lines'], String(document.lines)] as const]),
    ...(document.sha256 === old.sha256 ? [] : [[['document', 'sha256'], `'${document.sha256}'`] as const]),
    ...(document.digests.join() === old.digests.join()
      ? []
      : [[['document', 'digests'], flowList(document.digests)] as const]),
  ];
}

function hashChanges(key: 'claims' | 'contradictions', ledger: Ledger, renewed: Ledger): Change[] {
  const old = new Map(ledger[key].map((entry) => [entry.id, entry.sha256]));
  return renewed[key].flatMap(({ id, sha256: hash }) =>
    hash === old.get(id) ? [] : [[[key, id, 'sha256'], `'${hash}'`] as const],
  );
}

/** Replaces values where they stand in the text. Printing the parsed file anew would break its lines elsewhere. */
function rewrite(source: string, changes: readonly Change[]): string {
  const { isScalar, isSeq, parseDocument } = yaml();
  const document = parseDocument(source);
  const edits = changes.map(([path, value]) => {
    const node = document.getIn(path, true);
    const range = isScalar(node) || isSeq(node) ? node.range : undefined;
    if (!range) throw new TypeError(`no value at ${path.join('.')}`);
    return { start: range[0], end: range[1], value };
  });
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((text, { start, end, value }) => text.slice(0, start) + value + text.slice(end), source);
}
