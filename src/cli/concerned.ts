import { isAbsolute, isServerOrigin } from '../contract/checks/origins.js';
import type { LoadedContract } from '../contract/load.js';
import { matchOperation } from '../contract/match.js';
import { plainOrigin } from '../contract/plain-url.js';
import type { Asked, Concern } from '../contract/run/tally.js';
import type { SourceKind } from '../contract/sources/source.js';

/** Exchanges of other hosts and operations are not looked at. Where no server of the contract names a host, all are. */
export function concernedBy(contract: LoadedContract, baseUrl: string | undefined, only: readonly string[]) {
  const hosts = baseUrl === undefined ? contract.servers.filter(isAbsolute) : [baseUrl];
  return (request: Asked, kind: SourceKind): Concern => {
    if (kind === 'live' || kind === 'stand-in') return 'looked at';
    if (hosts.length > 0 && !isOfHosts(hosts, request.url)) return 'other host';
    if (only.length === 0) return 'looked at';
    const match = matchOperation(contract, request.method, request.url);
    const isWanted = 'operation' in match && only.includes(match.operation.operationId);
    return isWanted ? 'looked at' : 'other operation';
  };
}

/** A `blob:` URL has the origin of the page that made it, and asks no server. What is no absolute URL may be of any host. */
function isOfHosts(hosts: readonly string[], url: string): boolean {
  const plain = plainOrigin(url);
  if (plain !== undefined) return isServerOrigin(hosts, plain);
  const absolute = /^[\\/]{2}/.test(url) ? `https:${url}` : url; // that one only lacks its scheme
  if (!URL.canParse(absolute)) return true;
  const { protocol, origin } = new URL(absolute);
  return /^https?:$/.test(protocol) && isServerOrigin(hosts, origin);
}
