import { valueAt } from '../../contract/pointer.js';
import { mapDocument, mapPart, type Change } from './map-document.js';

/** The pointers of the schemas that a response can reach by `$ref`. */
export function schemasOfResponses(document: object): ReadonlySet<string> {
  const reached = new Set<string>();
  const noteAll: Change = (node, { kind }, inside) => {
    if (kind === 'schema' && typeof node.$ref === 'string') reached.add(node.$ref);
    return inside(node);
  };
  mapDocument(document, (node, spot, inside) => {
    const isOfResponse = spot.direction === 'response' || spot.pointer.startsWith('#/components/headers/');
    return isOfResponse ? noteAll(node, spot, inside) : inside(node);
  });
  for (const pointer of reached) mapPart(valueAt(document, pointer), { kind: 'schema', pointer }, noteAll);
  return reached;
}
