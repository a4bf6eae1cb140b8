import { formats } from '../../contract/formats/formats.js';
import { valueAt } from '../../contract/pointer.js';
import { explain } from '../../contract/schema/explain.js';
import { isObject } from '../../contract/schema/schema.js';
import type { Converted, LeftOut } from './left-out.js';
import { mapDocument, type Node } from './map-document.js';
import { namedDeepReferences } from './name-deep-references.js';
import { schema30 } from './schema30.js';

/**
 * A contract in OpenAPI 3.1 as OpenAPI 3.0. What 3.0 cannot say is left out and listed, so that the bundle then takes
 * what the contract refuses; nothing is lost in silence.
 */
export function toVersion30(document: object): Converted {
  const leftOut: LeftOut[] = [];
  const named = namedDeepReferences(document);
  const takesNull = (schema: unknown): boolean =>
    explain({ ...named, 'x-probe': schema }, '#/x-probe', null, { formats, direction: 'request' }).length === 0;
  const made = mapDocument(named, (node, { kind, pointer }, inside) => {
    const lose = (keyword: string, says: string) => leftOut.push({ pointer, keyword, says });
    const without = (holder: Node, keywords: readonly string[], says: string): Node => {
      const gone = keywords.filter((keyword) => keyword in holder);
      gone.forEach((keyword) => lose(keyword, says));
      return Object.fromEntries(Object.entries(holder).filter(([key]) => !gone.includes(key)));
    };
    switch (kind) {
      case 'document':
        return inside({
          ...without(node, ['jsonSchemaDialect', 'webhooks'], 'OpenAPI 3.0 has none'),
          openapi: '3.0.3',
          paths: isObject(node.paths) ? node.paths : {},
        });
      case 'info': {
        const { summary, ...info } = node;
        return inside(summary === undefined ? info : { ...info, 'x-summary': summary });
      }
      case 'license': {
        const { identifier, ...license } = node;
        if (typeof identifier !== 'string') return license;
        const url = `https://spdx.org/licenses/${encodeURIComponent(identifier)}.html`;
        return { url, ...license, 'x-identifier': identifier };
      }
      case 'components':
        return inside(without(node, ['pathItems'], 'each stands where it is used'));
      case 'path': {
        const target = typeof node.$ref === 'string' ? valueAt(named, node.$ref) : undefined;
        if (!isObject(target) || !String(node.$ref).startsWith('#/components/pathItems/')) return inside(node);
        const { $ref: _reference, ...rest } = node;
        return inside({ ...target, ...rest });
      }
      case 'operation':
        if (isObject(node.responses) && Object.keys(node.responses).length > 0) return inside(node);
        lose('responses', 'OpenAPI 3.0 wants one at least, so one is there that says nothing');
        return inside({ ...node, responses: { default: { description: 'Not described.' } } });
      case 'securityScheme':
        if (node.type === 'mutualTLS') lose('type', 'OpenAPI 3.0 does not know mutualTLS: readers may refuse it');
        return inside(node);
      case 'schema':
        return inside(schema30(node, { lose, takesNull }));
      default:
        if (typeof node.$ref !== 'string') return inside(node);
        return without(node, ['summary', 'description'], 'in OpenAPI 3.0 nothing counts that stands beside a $ref');
    }
  });
  return { document: made, leftOut };
}
