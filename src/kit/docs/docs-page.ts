import type { Contract } from '../../contract/contract.js';
import type { Ledger } from '../../contract/ledger/ledger.js';
import { docsOf } from './docs.js';
import { pageOf } from './page-of.js';

/**
 * Writes the reference of a contract as one page that asks nobody for anything and can be read without its script. The
 * id of each place is its JSON Pointer. Whatever the contract holds, the page is the same to the byte for it.
 *
 * @param ledger - the claims of the vendor's document that its clauses carry
 * @example writeFileSync('docs.html', docsPage(loadContract('spec/openapi.yaml'), ledger));
 */
export const docsPage = (contract: Contract, ledger?: Ledger): string => pageOf(docsOf(contract, ledger));
