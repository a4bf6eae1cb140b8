import { essenceOf } from '../contract/media-type.js';

/**
 * Path of the JSON Schema of a response body inside the kit. The first JSON media type of a status has the plain name,
 * any other says which it is.
 *
 * @param status the key under which the contract documents it: `200`, `4XX` or `default`
 * @example
 * schemaPath('FetchConversation', '404', 'application/problem+json', ['application/json', 'application/problem+json']);
 * // schemas/FetchConversation.404.problem-json.json
 */
export function schemaPath(
  operationId: string,
  status: string,
  mediaType: string,
  mediaTypes: readonly string[],
): string {
  const kind = mediaType === mediaTypes[0] ? '' : `.${mediaTypeName(mediaType)}`;
  return `schemas/${fileName(operationId)}.${status}${kind}.json`;
}

/** A media type as part of a name: `problem-json`. */
export const mediaTypeName = (mediaType: string): string =>
  essenceOf(mediaType)
    .replace(/^application\//, '')
    .replace(/[^a-z0-9]+/g, '-');

/** An operation id as part of a file name; one that the contract does not name may hold slashes. */
export const fileName = (operationId: string): string => operationId.replace(/[^A-Za-z0-9._-]+/g, '-');
