import { isObject, typesOf } from '../../../contract/schema/schema.js';
import { join, valueAtPlace } from '../../../contract/pointer.js';
import { withValue, without } from '../../../contract/mutants/edit.js';
import { readBeside } from '../../../contract/mutants/reading/reading.js';
import type { Site } from '../../../contract/mutants/reading/sites.js';
import { fits } from '../../../contract/mutants/reading/told.js';
import { sample } from '../../../contract/sample.js';
import { placeName } from '../vector-id.js';
import type { BodyReading } from './body-reading.js';
import { eachPlace, isListed } from './each-place.js';
import { formName } from './form-name.js';
import type { MadeBody } from './made-body.js';

/** Characters of one to four bytes, a combining one, and one that takes two units of UTF-16. */
const UNICODE = 'Zoë 漢字 e\u0301 🙂';

interface Change {
  readonly kind: string;
  readonly says: string;
  /** Bodies to choose from: the first that is valid is taken. */
  readonly bodies: readonly unknown[];
}

/**
 * Valid bodies at the edges of the contract, which a client must decode: null where it may be, an optional property
 * absent, containers empty and filled, text of any script.
 *
 * @param isTold whether a body for the same kind and place is there already
 */
export function toleratedBodies(reading: BodyReading, isTold: (key: string) => boolean): MadeBody[] {
  const told = new Set<string>();
  return reading.sites.flatMap((site) =>
    changesAt(reading, site).flatMap(({ kind, says, bodies }) => {
      const place = eachPlace(reading.sites, site.place);
      const form = site.isOneForm ? [formName(reading.text.text.document, site.pointer)] : [];
      const key = JSON.stringify([kind, ...form, ...place]);
      if (isTold(key) || told.has(key)) return [];
      const made = bodies.find((one) => reading.isValid(one) === true && keepsForms(reading, site.place, one));
      if (made === undefined) return [];
      told.add(key);
      const description = `${join('', ...site.place) || 'the body'} ${says}`;
      const name = [kind, placeName(place), ...form];
      return { name, key, description, body: made, clause: site.pointer, ...TOLERATED };
    }),
  );
}

/**
 * Whether a changed body has the same forms still. Where several forms of an `anyOf` are open to a body, it may break one
 * and be valid: no edge of the contract, and nothing that a client with types has to bear.
 */
const keepsForms = ({ sites, text: { text } }: BodyReading, place: readonly string[], body: unknown): boolean =>
  sites
    .filter((site) => site.isOneForm && site.place.every((token, i) => token === place[i]))
    .every((site) => {
      const value = valueAtPlace(body, site.place);
      return value === undefined || fits(readBeside(text, site, value, ''));
    });

const TOLERATED = { valid: true, client: 'must-decode', requires: [] } as const;

function changesAt({ text, sites }: BodyReading, site: Site): Change[] {
  const { body } = text;
  const { place, value, schema } = site;
  const types = typesOf(schema);
  const changes: Change[] = [];
  const put = (kind: string, says: string, ...values: unknown[]) =>
    changes.push({ kind, says, bodies: values.map((one) => withValue(body, place, one)) });
  if (value !== null) put('nullable', 'is null', null);
  if (place.length > 0 && isListed(sites, place))
    changes.push({ kind: 'absent', says: 'is absent', bodies: [without(body, place)] });
  if (types.includes('array')) {
    if (!Array.isArray(value) || value.length > 0) put('empty', 'is an empty list', []);
    const item = sampleBelow(text.text.document, site, 'items');
    put('filled', 'is a list of two', ...(Array.isArray(value) && value.length > 0 ? [[value[0], item]] : []), [
      item,
      item,
    ]);
  }
  if (types.includes('object')) {
    if (!isObject(value) || Object.keys(value).length > 0) put('empty', 'is an empty object', {});
    if (isMap(schema)) {
      const own = isObject(value) ? value : {};
      const members = [sampleBelow(text.text.document, site, 'additionalProperties'), { a: 'b' }, 'text', 1];
      const filled = members.filter((one) => one !== null).map((one) => ({ ...own, further: one }));
      put('filled', 'has a further member', ...filled);
    }
  }
  if (typeof value === 'string')
    put('unicode', 'is text of several scripts', UNICODE, JSON.stringify({ [UNICODE]: UNICODE }));
  return changes;
}

const isMap = ({ additionalProperties, properties }: Site['schema']): boolean =>
  isObject(additionalProperties) || additionalProperties === true || !isObject(properties);

function sampleBelow(document: object, { pointer, schema }: Site, keyword: string): unknown {
  return isObject(valueAtPlace(schema, [keyword])) ? sample(document, join(pointer, keyword)) : null;
}
