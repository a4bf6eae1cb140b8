import { join, tokensOf, valueAt, valueAtPlace } from '../../../contract/pointer.js';
import type { PlacedAttempt } from '../../../contract/mutants/attempts/schema-attempts.js';
import type { Mutant } from '../../../contract/mutants/mutant.js';
import { readBeside } from '../../../contract/mutants/reading/reading.js';
import type { Site } from '../../../contract/mutants/reading/sites.js';
import { fits } from '../../../contract/mutants/reading/told.js';
import type { BodyReading } from './body-reading.js';

/** Where a body fails and at which keyword, as every validator of JSON Schema tells it. */
export interface Failure {
  readonly failsAt: string;
  readonly keyword: string;
}

/** Keywords of which the object fails, not the property that is one too few or too many. */
const OF_THE_OBJECT = ['required', 'dependentRequired', 'additionalProperties', 'unevaluatedProperties'];

/**
 * Inside an `anyOf` or `oneOf`, validators differ in what they tell of the forms; that none fits, all of them tell. So
 * the outermost of them is what such a body fails at. Undefined where none of those around the place fails.
 */
export function failureOf(reading: BodyReading, attempt: PlacedAttempt, mutant: Mutant): Failure | undefined {
  const { aim, clause, exchange } = mutant;
  if (isInForm(reading, attempt)) return outermost(reading, attempt.site.place, exchange.response.body);
  const format: unknown = aim.code === 'schema.format' ? valueAt(reading.text.text.document, clause) : undefined;
  const keyword = SPELT_OUT[String(format)] ?? keywordOf(aim.code, clause);
  const place = tokensOf(aim.pointer);
  return { failsAt: join('', ...(OF_THE_OBJECT.includes(keyword) ? place.slice(0, -1) : place)), keyword };
}

/** Formats of OpenAPI that JSON Schema does not know: the keywords by which the schemas of the kit say them. */
export const SPELT_OUT: Readonly<Record<string, string>> = { byte: 'pattern', int32: 'anyOf' };

/** Whether an attempt is on one of several forms. Of a further property the site is that of the object's first schema. */
export const isInForm = ({ sites }: BodyReading, { site, clause, kind }: PlacedAttempt): boolean =>
  site.isOneForm ||
  kind === 'discriminator' ||
  (kind === 'undocumented-property' &&
    sites.some(({ pointer, isOneForm, place }) => isOneForm && pointer === clause && isAt(place, site.place)));

const isAt = (one: readonly string[], other: readonly string[]): boolean => join('', ...one) === join('', ...other);

function outermost(reading: BodyReading, place: readonly string[], body: unknown): Failure | undefined {
  for (const site of reading.sites) {
    if (!site.place.every((token, i) => token === place[i])) continue;
    const value = valueAtPlace(body, site.place);
    const keyword = (['anyOf', 'oneOf'] as const).find((one) => fails(reading, site, one, value));
    // JSON Schema has no discriminator: the schemas of the kit say it as an anyOf of forms with their names
    if (keyword)
      return { failsAt: join('', ...site.place), keyword: 'discriminator' in site.schema ? 'anyOf' : keyword };
  }
  return undefined;
}

function fails({ text }: BodyReading, { pointer, schema }: Site, keyword: 'anyOf' | 'oneOf', value: unknown): boolean {
  const { discriminator } = schema;
  const alone = { [keyword]: schema[keyword], ...(discriminator !== undefined && { discriminator }) };
  return keyword in schema && !fits(readBeside(text.text, { pointer, schema: alone }, value, ''));
}

function keywordOf(code: string, clause: string): string {
  const tokens = tokensOf(clause);
  if (code === 'schema.null') return tokens.at(-1)!;
  if (code === 'schema.required') return tokens.at(-2) === 'required' ? 'required' : 'dependentRequired';
  return KEYWORDS[code] ?? code.replace('schema.', '');
}

const KEYWORDS: Readonly<Record<string, string>> = {
  'schema.json-text': 'contentMediaType',
  'schema.enum-case': 'enum',
  'schema.writeOnly': 'false',
};
