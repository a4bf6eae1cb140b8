import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { without } from '../edit.js';
import { isMarked } from '../reading/objects.js';
import type { Site } from '../reading/sites.js';
import type { SpecText } from '../reading/spec-text.js';
import type { Attempt, Attempts } from './attempt.js';
import { exemplarOf } from './exemplar.js';

/** Names that no contract lists; a closed map may refuse one for its form and another for its being there. */
const NEW_NAMES = ['undocumented_by_mutation', 'undocumentedByMutation', 'Undocumented By Mutation!'];
const ODD_NAMES = ['Not a name!', '', 'x'.repeat(300), '0', 'ü', 'not_a_name', 'NotAName'];
const ANYTHING = [true, 42, 'mutant', {}, [], null];
const MOST_PROPERTIES = 1000;

/** Attempts on the keywords that speak of objects. */
export const objectAttempts: Attempts = (site, text) => {
  const { schema, pointer, value } = site;
  if (!isObject(value)) return [];
  const attempts: Attempt[] = [];
  const drop = (kind: string, names: unknown, ...clause: string[]) =>
    (Array.isArray(names) ? (names as string[]) : []).forEach((name, i) => {
      if (!Object.hasOwn(value, name)) return;
      const candidate = { says: `lacks ${join('', name)}`, value: without(value, [name]) };
      attempts.push({ kind, clause: join(pointer, ...clause, i), candidates: [candidate] });
    });
  drop('required', schema.required, 'required');
  for (const [trigger, names] of Object.entries(isObject(schema.dependentRequired) ? schema.dependentRequired : {})) {
    if (Object.hasOwn(value, trigger)) drop('dependentRequired', names, 'dependentRequired', trigger);
  }
  if (schema.propertyNames !== undefined) {
    const candidates = ODD_NAMES.flatMap((name) =>
      ANYTHING.map((one) => ({ says: 'has a property of another name', value: { ...value, [name]: one } })),
    );
    attempts.push({ kind: 'propertyNames', clause: join(pointer, 'propertyNames'), candidates });
  }
  attempts.push(...countAttempts(site, value), ...forbiddenAttempts(site, value, text));
  return attempts;
};

/** An object is made to have a property that nothing lists. Once for each object, whatever schemas speak of it. */
export function furtherProperty({ value, pointer: clause }: Site, { direction }: SpecText): Attempt {
  const object = value as Readonly<Record<string, unknown>>;
  const candidates = NEW_NAMES.flatMap((name) =>
    ANYTHING.map((one) => ({ says: `has a further property ${name}`, value: { ...object, [name]: one } })),
  );
  return {
    kind: 'undocumented-property',
    clause,
    candidates,
    any: true,
    kindOf: (code) => (Object.hasOwn(KINDS, code) ? KINDS[code]! : 'map-member'),
    reason:
      direction === 'request'
        ? 'of what is sent, only what the contract forbids is a fault'
        : 'the object is a map: any further property is welcome',
  };
}

/** An open object tells of a further property, a closed one refuses it, and a map may refuse its value. */
const KINDS: Readonly<Record<string, string>> = {
  'property.undocumented': 'undocumented-property',
  'schema.additionalProperties': 'closed-object',
  'schema.unevaluatedProperties': 'closed-object',
};

function countAttempts({ schema, pointer }: Site, value: Readonly<Record<string, unknown>>): Attempt[] {
  const { minProperties, maxProperties } = schema;
  const attempts: Attempt[] = [];
  const entries = Object.entries(value);
  if (typeof minProperties === 'number') {
    const says = 'has a property too few';
    const kept =
      minProperties < 1 ? [] : [entries.slice(0, minProperties - 1), entries.slice(entries.length - minProperties + 1)];
    const candidates = kept.map((one) => ({ says, value: Object.fromEntries(one) }));
    const reason = minProperties < 1 ? 'no object has fewer properties' : undefined;
    attempts.push({ kind: 'minProperties', clause: join(pointer, 'minProperties'), candidates, reason });
  }
  if (typeof maxProperties === 'number' && maxProperties < MOST_PROPERTIES) {
    const more = Array.from({ length: Math.max(1, maxProperties + 1 - entries.length) }, (_, i) => `further_${i}`);
    const fillers = [entries[0]?.[1], ...ANYTHING].filter((one) => one !== undefined);
    const candidates = fillers.map((one) => ({
      says: 'has a property too many',
      value: { ...value, ...Object.fromEntries(more.map((name) => [name, one])) },
    }));
    attempts.push({ kind: 'maxProperties', clause: join(pointer, 'maxProperties'), candidates });
  }
  return attempts;
}

/** Properties that are only ever sent, or never there. */
function forbiddenAttempts(
  { schema, pointer }: Site,
  value: Readonly<Record<string, unknown>>,
  text: SpecText,
): Attempt[] {
  const { properties } = schema;
  if (!isObject(properties)) return [];
  return Object.keys(properties).flatMap((name): Attempt[] => {
    const at = join(pointer, 'properties', name);
    const isWriteOnly = text.direction === 'response' && isMarked(text, properties[name], 'writeOnly');
    if (!isWriteOnly && properties[name] !== false) return [];
    const candidates = [{ says: `has ${join('', name)}`, value: { ...value, [name]: exemplarOf(text, at) } }];
    return [
      { kind: isWriteOnly ? 'writeOnly' : 'false', clause: isWriteOnly ? join(at, 'writeOnly') : at, candidates },
    ];
  });
}
