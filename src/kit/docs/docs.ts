import type { Contract } from '../../contract/contract.js';
import type { Ledger } from '../../contract/ledger/ledger.js';
import { isVersion30, type Direction } from '../../contract/schema/schema.js';
import { originsOf, type Origins } from './origins-of.js';
import { usersOf, type Users } from './users-of.js';

/** What all parts of the page are made from. */
export interface Docs {
  readonly contract: Contract;
  readonly document: object;
  readonly isVersion30: boolean;
  readonly ledger?: Ledger;
  readonly origins: Origins;
  readonly users: Users;
}

/** In which directions a schema travels; the words for its properties depend on it. */
export type Directions = ReadonlySet<Direction>;

/** Reads of a contract what the page needs. */
export function docsOf(contract: Contract, ledger: Ledger | undefined): Docs {
  const { document } = contract.clauses;
  return {
    contract,
    document,
    isVersion30: isVersion30(document),
    origins: originsOf(document, ledger),
    users: usersOf(document, contract.operations),
    ...(ledger && { ledger }),
  };
}
