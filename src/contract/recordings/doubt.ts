import { isAbsolute, isServerOrigin } from '../checks/origins.js';
import type { Contract } from '../contract.js';
import type { Exchange } from '../exchange.js';
import { isDateTime } from '../formats/date-time.js';

/** Why a recording cannot be what it is called: undefined where it is not called recorded, or has what that takes. */
export function doubtAbout(
  { evidence, at, source, contract, request }: Exchange,
  { servers }: Pick<Contract, 'servers'>,
): string | undefined {
  if (evidence !== 'recorded') return undefined;
  if (typeof at !== 'string' || !isDateTime(at)) return 'without the date when it was';
  if (!/^[0-9a-f]{64}$/.test(String(contract?.sha256))) return 'without the sha256 of the contract';
  if (!URL.canParse(request.url)) return 'without a host';
  const { origin, host } = new URL(request.url);
  if (typeof source !== 'string' || !source.includes(host)) return 'and its source does not name the host';
  return servers.some(isAbsolute) && !isServerOrigin(servers, origin)
    ? 'of a host that the contract does not name'
    : undefined;
}
