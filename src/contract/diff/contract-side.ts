import type { Contract } from '../contract.js';
import { parseBundle } from '../document/bundle/bundle.js';
import type { OtherFiles } from '../document/bundle/other-files.js';
import { checkDocument } from '../document/check-document.js';
import type { SourcePlace } from '../document/spec-error.js';
import type { Ledger } from '../ledger/ledger.js';
import { isMarkedIn, provenanceOf } from '../ledger/provenance.js';
import { isObject } from '../schema/schema.js';
import type { ContractSide } from './comparison.js';

/**
 * Reads one side of a comparison from the text of an OpenAPI 3.0 or 3.1 file.
 *
 * @param file names it in messages
 * @param others how the files are read that it refers to
 * @throws SpecError where it cannot serve as a contract
 */
export function contractSide(text: string, file: string, ledger?: Ledger, others?: OtherFiles): ContractSide {
  const source = parseBundle(text, file, others);
  return side(checkDocument(source, file), file, source.locate, ledger);
}

/** Takes a contract that is loaded already as one side of a comparison. */
export const loadedSide = (
  contract: Contract & { file: string; locate: (pointer: string) => SourcePlace; ledger?: Ledger },
): ContractSide => side(contract.clauses.document, contract.file, contract.locate, contract.ledger);

const side = (
  document: object,
  file: string,
  locate: ContractSide['locate'],
  ledger: Ledger | undefined,
): ContractSide => ({
  document,
  file,
  locate,
  ...(ledger && { ledger }),
  ...((ledger !== undefined || hasOrigins(document)) && {
    provenance: provenanceOf(document, ledger),
    isMarked: isMarkedIn(document),
  }),
});

/** Whether a document says of any clause where it comes from. */
function hasOrigins(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (isObject(value) && isObject(value['x-origin'])) return true;
  return Object.values(value).some(hasOrigins);
}
