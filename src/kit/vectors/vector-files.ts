import type { Contract } from '../../contract/contract.js';
import type { Ledger } from '../../contract/ledger/ledger.js';
import { provenanceOf } from '../../contract/ledger/provenance.js';
import { jsonText } from '../bundles/canonical.js';
import type { KitFiles } from '../kit-files.js';
import { fileNames } from './file-names.js';
import { vectorsManifest, type LeftOut } from './manifest.js';
import type { NamedExchange } from './named-exchange.js';
import { vectorsReadme } from './readme.js';
import { requestVectors } from './request/request-vectors.js';
import type { RequestVector } from './request/request-vector.js';
import { responseCases } from './response/response-cases.js';
import type { ResponseCase } from './response/response-vector.js';
import { idRegistry } from './vector-id.js';
import { vectorsSchema } from './vectors-schema.js';
import { compareTexts } from '../../contract/compare-texts.js';

/**
 * Makes the test vectors of a contract: bodies with what has to come of them, and arguments with the request that they
 * become. Pure, and the same to the byte for the same contract and recordings.
 *
 * @param recordings those that do not keep the contract are left out
 * @example
 * const files = vectorFiles(contract, contract.ledger, [{ name: 'fetch-by-sid', exchange }]);
 * files['vectors/response/FetchServiceConversation.json'];
 */
export function vectorFiles(
  contract: Contract,
  ledger: Ledger | undefined,
  recordings: readonly NamedExchange[],
): KitFiles {
  const { document, provenance } = contract.clauses;
  const register = idRegistry();
  const cases = responseCases({
    contract,
    recordings,
    provenance: ledger ? provenanceOf(document, ledger) : provenance,
    register,
  });
  const responses: Record<string, readonly ResponseCase[]> = {};
  const requests: Record<string, readonly RequestVector[]> = {};
  const leftOut: LeftOut[] = [];
  for (const [operation, file] of fileNames(contract.operations)) {
    const { operationId } = operation;
    const own = cases.filter((one) => one.operationId === operationId);
    if (own.length > 0) responses[`vectors/response/${file}`] = own;
    const vectors = requestVectors(operation, contract, register);
    if (typeof vectors === 'string') leftOut.push({ operationId, reason: vectors });
    else requests[`vectors/request/${file}`] = vectors;
  }
  const texts = Object.entries({
    ...responses,
    ...requests,
    'vectors/vectors.schema.json': vectorsSchema,
    'vectors/manifest.json': vectorsManifest(contract, responses, requests, leftOut),
  }).map(([path, value]) => [path, jsonText(value)] as const);
  return Object.fromEntries(
    [...texts, ['vectors/README.md', vectorsReadme()] as const].sort(([one], [other]) => compareTexts(one, other)),
  );
}
