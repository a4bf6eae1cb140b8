import { originsOf } from '../../contract/checks/origins.js';
import type { Contract, Operation } from '../../contract/contract.js';
import type { Vendor } from './behaviour.js';
import type { Kind } from '../../contract/resources/kind.js';
import type { Asked } from './mend-rules.js';
import type { NewResources } from './new-resource.js';
import type { Store } from './store.js';
import type { Sent } from './with-sent.js';

/** What every part of the state works with. */
export interface Setting {
  readonly contract: Contract;
  readonly vendor: Vendor;
  readonly store: Store;
  readonly made: NewResources;
  /** By path. */
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** A request that is in order, as far as the contract can tell. */
export interface Call {
  readonly operation: Operation;
  readonly pathParameters: Readonly<Record<string, string>>;
  /** With the host at which the stand-in was called. */
  readonly url: URL;
  /** What the body holds, by the names on the wire. */
  readonly sent: Sent;
  /** The user name of the credentials. */
  readonly owner?: string;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What the rules of an answer's body can speak of. */
export const askedOf = ({ contract: { servers } }: Setting, { url, pathParameters }: Call, status: number): Asked => ({
  pathParameters,
  status,
  origin: url.origin,
  isOrigin: originsOf(servers, url.href),
});
