import { isObject } from '../../schema/schema.js';
import { sitesOf, type Site } from '../reading/sites.js';
import type { SchemaText, SpecText } from '../reading/spec-text.js';
import type { Attempt } from './attempt.js';
import { combinedAttempts } from './combined.js';
import { listAttempts } from './lists.js';
import { numberAttempts } from './numbers.js';
import { furtherProperty, objectAttempts } from './objects.js';
import { textAttempts } from './texts.js';
import { valueAttempts } from './values.js';

const ALL = [valueAttempts, textAttempts, numberAttempts, listAttempts, objectAttempts, combinedAttempts];

/** An attempt, and the place in the whole value that its candidates are for. */
export interface PlacedAttempt extends Attempt {
  readonly site: Pick<Site, 'place' | 'value' | 'isOneForm'>;
}

/** Everything that can be attempted against the schemas that speak of a value. */
export function schemaAttempts(text: SpecText, schema: SchemaText, value: unknown): PlacedAttempt[] {
  const sites = sitesOf(text, schema, value);
  const objects = new Map<string, Site>();
  for (const site of sites) {
    const key = site.place.join('/');
    if (isObject(site.value) && !objects.has(key)) objects.set(key, site);
  }
  return [
    ...sites.flatMap((site) => ALL.flatMap((attempts) => attempts(site, text)).map((one) => ({ ...one, site }))),
    ...[...objects.values()].map((site) => ({
      ...furtherProperty(site, text),
      site: { ...site, isOneForm: false },
    })),
  ];
}
