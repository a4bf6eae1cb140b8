import { isObject } from '../../schema/schema.js';

/** Whether a document may refer to other files: where nothing does, there is nothing to bundle. */
export function leadsOut(document: unknown): boolean {
  const waiting: unknown[] = [document];
  const seen = new Set<unknown>(); // an alias may contain itself
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === null || typeof value !== 'object' || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value) && (isOutside(value.$ref) || maps(value.discriminator))) return true;
    for (const one of Object.values(value)) if (one !== null && typeof one === 'object') waiting.push(one);
  }
  return false;
}

const isOutside = (reference: unknown): boolean => typeof reference === 'string' && !reference.startsWith('#');

const maps = (discriminator: unknown): boolean =>
  isObject(discriminator) && isObject(discriminator.mapping) && Object.values(discriminator.mapping).some(isOutside);
