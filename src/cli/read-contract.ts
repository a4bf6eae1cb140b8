import { loadContract, type LoadedContract } from '../contract/load.js';
import { loadOwnContract } from '../contract/own-loaded.js';
import { shownOwnFile } from './own-file.js';
import { packaged } from './packaged.js';

/** Reads the contract that `--spec` names, or our own; `--base-url` is one more server of it. */
export function readContract(spec: string | undefined, baseUrl?: string): LoadedContract {
  return withServer(spec === undefined ? readOwnContract() : loadContract(spec), baseUrl);
}

function readOwnContract(): LoadedContract {
  const path = 'spec/openapi.yaml';
  const file = packaged(path);
  return loadOwnContract(file, shownOwnFile(file, path));
}

/** A contract with one more server, if any. */
export const withServer = (contract: LoadedContract, baseUrl: string | undefined): LoadedContract =>
  baseUrl === undefined ? contract : { ...contract, servers: [...contract.servers, baseUrl] };
