import { loadContract, type LoadedContract } from '../contract/load.js';
import { loadOwnContract } from '../contract/own-loaded.js';
import { packaged } from './packaged.js';

/** Reads the contract that `--spec` names, or our own; `--base-url` is one more server of it. */
export function readContract(spec: string | undefined, baseUrl?: string): LoadedContract {
  const contract =
    spec === undefined ? loadOwnContract(packaged('spec/openapi.yaml'), 'spec/openapi.yaml') : loadContract(spec);
  return withServer(contract, baseUrl);
}

/** A contract with one more server, if any. */
export const withServer = (contract: LoadedContract, baseUrl: string | undefined): LoadedContract =>
  baseUrl === undefined ? contract : { ...contract, servers: [...contract.servers, baseUrl] };
