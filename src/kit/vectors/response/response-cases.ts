import type { Contract, Provenance } from '../../../contract/contract.js';
import { sitesOf } from '../../../contract/mutants/reading/sites.js';
import { schemaText } from '../../../contract/mutants/reading/spec-text.js';
import type { NamedExchange } from '../named-exchange.js';
import { vectorId } from '../vector-id.js';
import { keptOf } from './bases.js';
import { decodedOf } from './decoded.js';
import { requiredBySites } from './requirements.js';
import { responsePlaces, type ResponsePlace } from './response-places.js';
import type { ResponseCase, ResponseTest } from './response-vector.js';
import { variationsOf, variationsOfAny } from './variations.js';
import { wholeBodies, type ReadBody } from './whole-bodies.js';

export interface ResponseSources {
  readonly contract: Contract;
  readonly recordings: readonly NamedExchange[];
  readonly provenance: (clause: string) => Provenance;
  readonly register: (id: string, key: string) => string;
}

/**
 * The response vectors of a contract: a case for each operation, status and JSON media type. Each has its whole bodies.
 * What is made from those by one change stands where a schema is used first, and is named after the schema: twenty
 * operations with one form of error would repeat it twenty times, and it must not be renamed when another comes first.
 * Of these every case has two, so that no schema of the kit goes by without a body that it takes and one that it refuses.
 */
export function responseCases(sources: ResponseSources): ResponseCase[] {
  const kept = keptOf(sources.recordings, sources.contract);
  const all = responsePlaces(sources.contract).map((place) => ({ place, wholes: wholeBodies(place, kept) }));
  return all.flatMap(({ place, wholes }, i) => {
    if (wholes.length === 0) return [];
    const sharing = all.filter((one) => one.place.schema === place.schema && one.wholes.length > 0);
    const written = (bodies: readonly ReadBody[], name: readonly string[]) =>
      bodies.map((body) => testOf(body, name, sources));
    const isFirst = all[i] === sharing[0];
    const tests = [
      ...written(wholes, place.name),
      ...(place.schemaName === place.name ? [] : written(variationsOfAny(wholes[0]!), place.name)),
      ...(isFirst ? written(variationsOf(sharing.flatMap((one) => one.wholes)), place.schemaName) : []),
    ];
    return { ...headOf(place), tests };
  });
}

const headOf = ({ operation: { operationId }, key, status, mediaType, schemaPath }: ResponsePlace) => ({
  description: `${operationId} ${key}, ${mediaType}`,
  ...{ operationId, status, mediaType, schema: schemaPath },
});

function testOf({ made, reading }: ReadBody, name: readonly string[], sources: ResponseSources): ResponseTest {
  const { valid, client, description, clause, failsAt, keyword, body, text } = made;
  const { text: specText, schema } = reading.text;
  const sites = client === 'must-decode' ? sitesOf(specText, schemaText(specText, schema), body) : [];
  const decode = decodedOf(sites);
  return {
    id: sources.register(vectorId(...name, ...made.name), JSON.stringify([name, made.key])),
    description,
    source: sources.provenance(clause).claims,
    data: body,
    ...(text !== undefined && { body: text }),
    valid,
    ...(failsAt !== undefined && keyword !== undefined && { failsAt, keyword, clause }),
    client,
    ...(decode && { decode }),
    requires: valid ? requiredBySites(sites) : made.requires,
  };
}
