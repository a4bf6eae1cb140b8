import type { About, Contract } from '../../contract/contract.js';
import { formats } from '../../contract/formats/formats.js';
import { contractOf } from '../../contract/generated-contract.js';
import { explain } from '../../contract/schema/explain.js';

/**
 * A contract of a document that is known to be good, without a compiler: its schemas are read anew for each value. That
 * is slow beside compiled tests, and quick enough to answer requests.
 */
export const contractOfDocument = (about: About, document: object): Contract =>
  contractOf(
    about,
    { document, formats, provenance: () => ({ origin: 'document', claims: [] }) },
    (pointer, direction) => ({
      pointer,
      accepts: (value: unknown) => explain(document, pointer, value, { formats, direction }).length === 0,
    }),
  );
