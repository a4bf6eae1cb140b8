import { join, valueAt } from '../pointer.js';
import { ourSide } from './cause-of.js';
import { changeOf } from './change-of.js';
import { bumps, type Change } from './change.js';
import type { CompareOptions, ComparedContract, Comparison, ContractSide, OperationsOf } from './comparison.js';
import { emptyOutcome, reachableFrom, type Difference, type Outcome } from './difference.js';
import { gravest, nextVersion } from './next-version.js';
import { oneCause } from './one-cause.js';
import { compareOperation } from './operations/compare-operation.js';
import { operationsIn, shapeOf, type OperationNode } from './operations/operations-in.js';
import { pairOperations, type PairedOperations } from './operations/pair-operations.js';
import type { Use } from './operations/walk.js';
import { notCompared } from './not-compared.js';
import { placeDifferences } from './place-differences.js';
import { removedSchemas } from './removed-schemas.js';
import { compareWords } from './rewordings.js';
import { schemaComparer } from './schema/compare-schemas.js';
import { compareTexts } from '../compare-texts.js';

/**
 * Compares two contracts: what changed, for whom it breaks, and the version that follows.
 *
 * @example
 * const { bump, changes } = compareContracts(contractSide(before, 'old.yaml'), contractSide(after, 'new.yaml'));
 */
export function compareContracts(old: ContractSide, now: ContractSide, options: CompareOptions = {}): Comparison {
  const documents = { old: old.document, new: now.document };
  const all = { old: operationsIn(old.document), new: operationsIn(now.document) };
  const ours = ourSide(old, now);
  const of = options.operationsOf ?? ours ?? 'both';
  const { paired, leftOut } = choose(pairOperations(all.old, all.new), of, options.only);
  const compareSchemas = schemaComparer(old.document, now.document);
  const uses: Use[] = [];
  for (const pair of paired.pairs) {
    const part = (label: string): Outcome => {
      const outcome = emptyOutcome();
      uses.push({ label: [pair.new.name, label].filter(Boolean).join(': '), outcome });
      return outcome;
    };
    compareOperation({ documents, ...pair, compareSchemas, part });
  }
  uses.push(...operationUses(paired, all));
  if (ours === undefined) {
    const roots = uses.map(({ outcome }) => outcome);
    const gone = removedSchemas(documents, roots, compareSchemas);
    const counted = options.only || of !== 'both' ? [] : gone;
    uses.push(...counted.map((difference) => useOf('', difference)));
  }
  const changes = oneCause(placeDifferences(uses), documents)
    .map((causes) => changeOf(causes, old, now))
    .sort(byGravity);
  const rewordings = rewordingsIn(uses, old, now);
  const bump = gravest([...changes.map((change) => change.bump), rewordings.length > 0 ? 'patch' : 'none']);
  // the vendor's file and our contract are no versions of each other
  const next = ours !== undefined ? undefined : nextVersion(textAt(old.document, '/info/version'), bump);
  return {
    comparisonVersion: 1,
    old: about(old, all.old.length),
    new: about(now, all.new.length),
    bump,
    breaking: bump === 'major',
    ...(next !== undefined && { nextVersion: next }),
    operations: { compared: paired.pairs.length, leftOut, of },
    notCompared: notCompared([
      { document: old.document, operations: all.old },
      { document: now.document, operations: all.new },
    ]),
    summary: summaryOf(changes),
    changes,
    rewordings: { count: rewordings.length, pointers: rewordings.slice(0, MOST_REWORDINGS) },
  };
}

const MOST_REWORDINGS = 100;

/** Leaves out the operations that nobody asked for. */
function choose(
  { pairs, removed, added }: PairedOperations,
  of: OperationsOf,
  only: readonly string[] | undefined,
): { readonly paired: PairedOperations; readonly leftOut: number } {
  const wanted = (...operations: OperationNode[]) =>
    !only ||
    operations.some((one) => only.includes(one.name) || only.includes(`${one.method.toUpperCase()} ${one.path}`));
  const paired = {
    pairs: pairs.filter((pair) => wanted(pair.old, pair.new)),
    removed: removed.filter((one) => of !== 'new' && wanted(one)),
    added: added.filter((one) => of !== 'old' && wanted(one)),
  };
  const count = (all: PairedOperations) => all.pairs.length + all.removed.length + all.added.length;
  return { paired, leftOut: count({ pairs, removed, added }) - count(paired) };
}

/** Operations that came or went. Where a whole path went, that is one change. */
function operationUses({ removed, added }: PairedOperations, all: { readonly new: readonly OperationNode[] }): Use[] {
  const shapes = new Set(all.new.map(({ path }) => shapeOf(path)));
  const said = { direction: 'contract', subject: 'operation' } as const;
  const gone = removed.map((one) => {
    const path = join('#/paths', one.path);
    const isWhole = !shapes.has(shapeOf(one.path));
    return useOf(one.name, {
      ...said,
      kind: isWhole ? 'path-removed' : 'operation-removed',
      name: isWhole ? one.path : one.name,
      old: isWhole ? path : one.pointer,
      new: '#/paths',
      more: 'old',
    });
  });
  const come = added.map((one) =>
    useOf(one.name, {
      ...said,
      kind: 'operation-added',
      name: one.name,
      old: '#/paths',
      new: one.pointer,
      more: 'new',
    }),
  );
  return [...gone, ...come];
}

const useOf = (label: string, difference: Difference): Use => ({
  label,
  outcome: { ...emptyOutcome(), differences: [difference] },
});

function rewordingsIn(uses: readonly Use[], old: ContractSide, now: ContractSide): string[] {
  const own = emptyOutcome();
  const infoOf = ({ document }: ContractSide) => (valueAt(document, '/info') ?? {}) as Record<string, unknown>;
  compareWords(own, infoOf(old), infoOf(now), '#/info');
  const all = [...reachableFrom([own, ...uses.map(({ outcome }) => outcome)])].flatMap(({ rewordings }) => rewordings);
  return [...new Set(all)].sort();
}

const about = ({ document, file }: ContractSide, operations: number): ComparedContract => ({
  file,
  title: textAt(document, '/info/title'),
  version: textAt(document, '/info/version'),
  openapi: textAt(document, '/openapi'),
  operations,
});

const textAt = (document: object, pointer: string): string => {
  const value = valueAt(document, pointer);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const byGravity = (one: Change, other: Change): number =>
  bumps.indexOf(other.bump) - bumps.indexOf(one.bump) ||
  Number(other.cause === 'vendor-changed') - Number(one.cause === 'vendor-changed') ||
  compareTexts(one.pointer, other.pointer) ||
  compareTexts(one.kind, other.kind) ||
  compareTexts(one.id, other.id);

function summaryOf(changes: readonly Change[]): Comparison['summary'] {
  const count = (test: (change: Change) => boolean) => changes.filter(test).length;
  return {
    major: count(({ bump }) => bump === 'major'),
    minor: count(({ bump }) => bump === 'minor'),
    patch: count(({ bump }) => bump === 'patch'),
    none: count(({ bump }) => bump === 'none'),
    src: count(({ impact }) => impact.src !== 'no'),
    wire: count(({ impact }) => impact.wire !== 'no'),
    verify: count(({ impact }) => impact.verify !== 'no'),
  };
}
