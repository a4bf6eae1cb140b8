import { contractFrom } from '../../../contract/load.js';
import { docsPage } from '../docs-page.js';
import { lendingDocument } from './lending-document.js';
import { lendingLedger } from './lending-ledger.js';

/** The reference of the lending contract, with a text in all places that hold text. */
export const lendingPage = (text: string): string =>
  docsPage(contractFrom(JSON.stringify(lendingDocument(text)), 'lending.json'), lendingLedger(text));
