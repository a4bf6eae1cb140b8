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
  const entry = entryOf(changelog, version);
  const missing = entry === undefined ? `no heading for ${version}` : `nothing under ${version}`;
  if (entry !== undefined && entry.trim() !== '') return [];
  return [`spec/CHANGELOG.md has ${missing}: say there what changed, and for whom it breaks.`];
}

/** What a changelog says under the heading of a version; undefined where it has none. */
function entryOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => /^\[?v?(\d+\.\d+\.\d+)\]?/.exec(text)?.[1] === version);
  return section?.replace(/^.*/, '');
}
