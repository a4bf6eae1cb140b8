import { isServerOrigin } from '../checks/origins.js';
import type { Contract } from '../contract.js';

/** What a recording says of its own worth. */
export interface Label {
  readonly evidence: 'recorded' | 'authored';
  readonly source: string;
  /** Why it is not recorded. */
  readonly reason?: string;
}

const LOCAL = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0|\[::\])$/;

/**
 * Tells what an answer is evidence of. It is `recorded` only where a server of the contract gave it, elsewhere than on
 * this machine, over a connection that proves who answers. Any other, such as one of the stand-in, is `authored`.
 *
 * @param url what was called
 * @param isProven whether the certificate of the other side was checked
 */
export function labelOf(url: string, { servers }: Pick<Contract, 'servers'>, isProven: boolean): Label {
  const { origin, protocol, host, hostname } = new URL(url);
  const isVendor = isServerOrigin(servers, origin) && !LOCAL.test(hostname);
  if (isVendor && protocol === 'https:' && isProven)
    return { evidence: 'recorded', source: `recorded by contract record from ${host}, redacted` };
  const reason = isVendor ? `nothing proves that ${host} is the vendor` : `${host} is no server of the contract`;
  return { evidence: 'authored', source: `authored: contract record took it, and ${reason}; redacted`, reason };
}
