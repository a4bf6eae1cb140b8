import { essenceOf, isJson } from '../../contract/media-type.js';
import type { Converted, LeftOut } from './left-out.js';
import { mapDocument } from './map-document.js';

/**
 * Takes the marks of JSON text out of a document: Go generators make a file upload of such a property. Only the strict
 * schemas keep them.
 */
export function portable(document: object): Converted {
  const leftOut: LeftOut[] = [];
  const made = mapDocument(document, (node, { kind, pointer }, inside) => {
    const { contentMediaType, contentEncoding } = node;
    if (kind !== 'schema' || typeof contentMediaType !== 'string' || contentEncoding !== undefined) return inside(node);
    if (!isJson(essenceOf(contentMediaType))) return inside(node);
    const { contentMediaType: _mark, contentSchema: _schema, ...rest } = node;
    leftOut.push({ pointer, keyword: 'contentMediaType', says: 'that the text is JSON stands in schemas/ alone' });
    return inside(rest);
  });
  return { document: made, leftOut };
}
