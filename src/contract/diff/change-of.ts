import { fingerprint } from '../fingerprint.js';
import { causeOf, originOf, ourSide } from './cause-of.js';
import { bumps, type Axis, type Bump, type Change, type ChangeDirection, type Impact } from './change.js';
import type { ContractSide } from './comparison.js';
import type { Difference } from './difference.js';
import { gravest } from './next-version.js';
import type { Causes } from './one-cause.js';
import { oasdiffId, ruleOf } from './rules/rule-of.js';
import { says } from './says.js';
import { claimsOf } from './touched-claims.js';

/** Makes a change of the differences that have one cause. */
export function changeOf({ differences, uses }: Causes, old: ContractSide, now: ContractSide): Change {
  const rated = differences.map((difference) => ({
    difference,
    rule: ruleOf(difference),
    bump: bumpOf(difference, old),
  }));
  const bump = gravest(rated.map((one) => one.bump));
  const { difference, rule } = rated.find((one) => one.bump === bump)!;
  const { kind } = difference;
  const pointer = difference.more === 'old' ? difference.old : difference.new;
  const oasdiff = oasdiffId(difference, rule);
  const [cause, origin] = [causeOf(old, now, difference), originOf(old, now, difference)];
  const also = [...new Set(differences.map((one) => (one.more === 'old' ? one.old : one.new)))].filter(
    (one) => one !== pointer,
  );
  const claims = differences.flatMap((one) => [
    ...claimsOf(old.ledger, one, 'old'),
    ...claimsOf(now.ledger, one, 'new'),
  ]);
  return {
    id: `${kind}-${fingerprint(kind, pointer, difference.from ?? '', difference.to ?? '', difference.name ?? '').slice(0, 8)}`,
    kind,
    direction: directionOf(differences),
    bump,
    impact: impactOf(rated.map((one) => one.rule)),
    message: says(difference, uses, ourSide(old, now)),
    pointer,
    old: { ...old.locate(difference.old), pointer: difference.old },
    new: { ...now.locate(difference.new), pointer: difference.new },
    ...(oasdiff !== undefined && { oasdiff }),
    ...(cause && { cause }),
    ...(origin && { origin }),
    claims: [...new Set(claims)].sort(),
    uses: [...uses].sort(),
    ...(also.length > 0 && { also: also.sort() }),
  };
}

/** A lost pattern is as grave as what stood for it: a claim of the document, or only our own conclusion. */
function bumpOf(difference: Difference, { provenance }: ContractSide): Bump {
  const { bump } = ruleOf(difference);
  if (difference.direction !== 'response' || !/^pattern-(?:removed|changed)$/.test(difference.kind)) return bump;
  const from = provenance?.(difference.old);
  return from && from.origin !== 'document' ? 'minor' : bump;
}

function directionOf(differences: readonly Difference[]): ChangeDirection {
  const directions = new Set(differences.map(({ direction }) => direction));
  return directions.size > 1 ? 'both' : differences[0]!.direction;
}

/** On each axis the words of the gravest. */
function impactOf(rules: readonly (Impact & { readonly bump: Bump })[]): Impact {
  const sorted = [...rules].sort((one, other) => bumps.indexOf(other.bump) - bumps.indexOf(one.bump));
  const worst = (axis: keyof Impact): Axis => {
    const all = sorted.map((rule) => rule[axis]).filter((value) => value !== 'no');
    return all.find((value) => value === 'yes') ?? all[0] ?? 'no';
  };
  return { src: worst('src'), wire: worst('wire'), verify: worst('verify') };
}
