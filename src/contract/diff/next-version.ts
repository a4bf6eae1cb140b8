import { bumps, type Bump } from './change.js';

const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/**
 * The version that follows a bump. Below 1.0.0 the second number stands for the first: a major and a minor change both
 * raise it, a patch raises the third.
 *
 * @returns undefined where the version is no semantic version
 */
export function nextVersion(version: string, bump: Bump): string | undefined {
  const numbers = versionNumbers(version);
  if (!numbers) return undefined;
  const [major, minor, patch] = numbers;
  const raised = major === 0 && bump === 'major' ? 'minor' : bump;
  if (raised === 'major') return `${major + 1}.0.0`;
  if (raised === 'minor') return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${raised === 'patch' ? patch + 1 : patch}`;
}

/** The three numbers of a version; what is left out counts as 0. Undefined where it is no semantic version. */
export function versionNumbers(version: string): [number, number, number] | undefined {
  const match = VERSION.exec(version);
  return match ? [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)] : undefined;
}

/** Whether a version is at least another. */
export function isAtLeast(version: string, least: string): boolean {
  const [one, other] = [versionNumbers(version), versionNumbers(least)];
  if (!one || !other) return false;
  const at = one.findIndex((number, i) => number !== other[i]);
  return at === -1 || one[at]! > other[at]!;
}

/** The gravest of some bumps. */
export const gravest = (all: Iterable<Bump>): Bump =>
  bumps[Math.max(0, ...[...all].map((bump) => bumps.indexOf(bump)))]!;
