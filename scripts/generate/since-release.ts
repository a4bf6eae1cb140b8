import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareContracts } from '../../src/contract/diff/compare-contracts.js';
import type { Comparison } from '../../src/contract/diff/comparison.js';
import { loadedSide } from '../../src/contract/diff/contract-side.js';
import { bundleText } from '../../src/contract/document/bundle/bundle-text.js';
import { loadContract, type LoadedContract } from '../../src/contract/load.js';
import { releaseFaults } from './release-faults.js';

/** The contract as it is, beside the one that was released last. */
export interface SinceRelease {
  readonly comparison: Comparison;
  /** Why it cannot be released as it is; empty where it can. */
  readonly faults: readonly string[];
}

/** Compares a contract with the one that was released last. `folder` is that of the contract. */
export function sinceRelease(contract: LoadedContract, folder: string): SinceRelease {
  const released = loadContract(join(folder, 'released', 'openapi.yaml'));
  const comparison = compareContracts(
    loadedSide(named(released, 'spec/released/openapi.yaml', folder)),
    loadedSide(named(contract, 'spec/openapi.yaml', folder)),
  );
  return { comparison, faults: releaseFaults(comparison, readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')) };
}

/** A contract whose places are named from the folder above its own, wherever that is. */
const named = (contract: LoadedContract, file: string, folder: string): LoadedContract => ({
  ...contract,
  file,
  locate(pointer) {
    const place = contract.locate(pointer);
    return { ...place, file: relative(join(folder, '..'), place.file).replaceAll(sep, '/') };
  },
});

/**
 * Takes the contract as it is for the released one: its bundle and its ledger go to `released` in its folder, so that a
 * clone without history can compare with them.
 */
export function keepAsReleased(contract: LoadedContract, folder: string): void {
  mkdirSync(join(folder, 'released'), { recursive: true });
  writeFileSync(join(folder, 'released', 'openapi.yaml'), bundleText(contract.clauses.document));
  copyFileSync(join(folder, 'claims.yaml'), join(folder, 'released', 'claims.yaml'));
}
