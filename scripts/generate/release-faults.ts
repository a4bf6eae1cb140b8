import type { Bump } from '../../src/contract/diff/change.js';
import type { Comparison } from '../../src/contract/diff/comparison.js';
import { gravest, isAtLeast, nextVersion, versionNumbers } from '../../src/contract/diff/next-version.js';

/**
 * Tells what keeps the contract from being released: a version that does not fit what changed since the last release,
 * or a changelog that lacks it. Reworded descriptions alone ask for no version.
 */
export function releaseFaults(comparison: Comparison, changelog: string): string[] {
  const [released, version] = [comparison.old.version, comparison.new.version];
  if (!versionNumbers(version)) return [`info.version ${version} is no semantic version: it has to be like 1.2.3.`];
  const bump: Bump = gravest(comparison.changes.map((change) => change.bump));
  const least = nextVersion(released, bump);
  if (least !== undefined && !isAtLeast(version, least)) {
    const why =
      bump === 'none' ? `${released} is released already` : `what changed since ${released} is a ${bump} change`;
    return [`info.version is ${version} and has to be ${least} or more: ${why}.`];
  }
  return headings(changelog).includes(version)
    ? []
    : [`spec/CHANGELOG.md has no heading for ${version}: say there what changed, and for whom it breaks.`];
}

/** The versions that a changelog has headings for. */
const headings = (changelog: string): string[] =>
  [...changelog.matchAll(/^## \[?v?(\d+\.\d+\.\d+)\]?/gm)].map(([, version]) => version!);
