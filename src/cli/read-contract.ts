import type { LoadedContract } from '../contract/load.js';
import { loadOwnContract } from '../contract/own-loaded.js';
import { shownOwnFile } from './own-file.js';
import { packaged, packagedFile } from './packaged.js';

/** Reads the contract that `--spec` names, or our own; `--base-url` is one more server of it. */
export async function readContract(spec: string | undefined, baseUrl?: string): Promise<LoadedContract> {
  return withServer(spec === undefined ? readOwnContract() : await readOther(spec), baseUrl);
}

/** What reads a contract is loaded for that alone: it takes longer than many a run against our own. */
async function readOther(spec: string): Promise<LoadedContract> {
  const { loadContract } = await import('../contract/load.js');
  return loadContract(spec);
}

function readOwnContract(): LoadedContract {
  const path = 'spec/openapi.yaml';
  const file = packaged(path);
  return loadOwnContract({ file, shownAs: shownOwnFile(file, path), places: packagedFile('generated/places.json') });
}

/** A contract with one more server, if any. */
export const withServer = (contract: LoadedContract, baseUrl: string | undefined): LoadedContract =>
  baseUrl === undefined ? contract : { ...contract, servers: [...contract.servers, baseUrl] };
