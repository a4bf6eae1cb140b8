import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareContracts } from '../../src/contract/diff/compare-contracts.js';
import type { Comparison } from '../../src/contract/diff/comparison.js';
import { loadedSide } from '../../src/contract/diff/contract-side.js';
import { loadContract, type LoadedContract } from '../../src/contract/load.js';
import { releaseFaults } from './release-faults.js';

/** What is kept of the last release, in `spec/released`: a clone without history can compare with it. */
const FILES = ['openapi.yaml', 'claims.yaml'];

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
    loadedSide({ ...released, file: 'spec/released/openapi.yaml' }),
    loadedSide({ ...contract, file: 'spec/openapi.yaml' }),
  );
  return { comparison, faults: releaseFaults(comparison, readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')) };
}

/** Takes the contract as it is for the released one. */
export function keepAsReleased(folder: string): void {
  mkdirSync(join(folder, 'released'), { recursive: true });
  for (const file of FILES) copyFileSync(join(folder, file), join(folder, 'released', file));
}
