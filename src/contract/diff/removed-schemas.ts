import { join, valueAt } from '../pointer.js';
import { isObject, placeAt } from '../schema/schema.js';
import { isSilent, reachableFrom, type Difference, type Outcome } from './difference.js';
import type { CompareSchemas } from './schema/compare-schemas.js';

const SCHEMAS = '#/components/schemas';

/**
 * Finds named schemas that are gone. It is no change where the uses of one say the same under another name or in place,
 * nor where all its uses are gone: that is told of them.
 */
export function removedSchemas(
  documents: { readonly old: object; readonly new: object },
  outcomes: readonly Outcome[],
  compareSchemas: CompareSchemas,
): Difference[] {
  const [old, now] = [namesIn(documents.old), namesIn(documents.new)];
  const gone = old.filter((name) => !now.includes(name));
  if (gone.length === 0) return [];
  const added = now.filter((name) => !old.includes(name));
  const byReference = outcomesByReference(outcomes);
  const referenced = referencesIn(documents.old);
  const isRenamed = (name: string) =>
    added.some((other) =>
      isSilent(
        compareSchemas(
          'response',
          'property',
          [placeAt(documents.old, join(SCHEMAS, name))],
          [placeAt(documents.new, join(SCHEMAS, other))],
        ),
      ),
    );
  return gone
    .filter((name) => {
      const pointer = join(SCHEMAS, name);
      const uses = byReference.get(pointer);
      if (uses) return uses.some((outcome) => differsInside(outcome, pointer));
      return !referenced.has(pointer) && !isRenamed(name);
    })
    .map((name) => ({
      kind: 'schema-removed',
      direction: 'contract',
      subject: 'contract',
      name,
      old: join(SCHEMAS, name),
      new: isObject(valueAt(documents.new, '/components/schemas')) ? SCHEMAS : '#',
      more: 'old',
    }));
}

const namesIn = (document: object): string[] => {
  const schemas = valueAt(document, '/components/schemas');
  return isObject(schemas) ? Object.keys(schemas) : [];
};

function outcomesByReference(roots: readonly Outcome[]): Map<string, Outcome[]> {
  const found = new Map<string, Outcome[]>();
  for (const outcome of reachableFrom(roots))
    for (const reference of outcome.references) found.set(reference, [...(found.get(reference) ?? []), outcome]);
  return found;
}

/** Whether what a schema itself says differs: what it refers to is told where it stands. */
const differsInside = (outcome: Outcome, pointer: string): boolean =>
  [...reachableFrom([outcome])].some(({ differences }) =>
    differences.some(({ old }) => old === pointer || old.startsWith(`${pointer}/`)),
  );

/** All that `$ref`s of a document lead to; what a schema says of itself does not count. */
function referencesIn(document: object): Set<string> {
  const found = new Set<string>();
  const visit = (value: unknown, inside: string): void => {
    if (value === null || typeof value !== 'object') return;
    const { $ref } = value as { $ref?: unknown };
    if (typeof $ref === 'string' && $ref !== inside) found.add($ref);
    for (const one of Object.values(value)) visit(one, inside);
  };
  const schemas = valueAt(document, '/components/schemas');
  for (const [name, schema] of Object.entries(isObject(schemas) ? schemas : {})) visit(schema, join(SCHEMAS, name));
  visit({ ...document, components: { ...(valueAt(document, '/components') as object), schemas: undefined } }, '');
  return found;
}
