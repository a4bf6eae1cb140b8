import { schemaAttempts, type PlacedAttempt } from '../../../contract/mutants/attempts/schema-attempts.js';
import type { Mutant } from '../../../contract/mutants/mutant.js';
import { attemptMutations } from '../../../contract/mutants/parts/body-faults.js';
import { schemaText } from '../../../contract/mutants/reading/spec-text.js';
import { tokensOf, valueAt, valueAtPlace } from '../../../contract/pointer.js';
import { placeName } from '../vector-id.js';
import type { BodyReading } from './body-reading.js';
import { eachPlace } from './each-place.js';
import { failureOf, isInForm, SPELT_OUT } from './failure.js';
import { formName } from './form-name.js';
import type { MadeBody } from './made-body.js';
import { requiredByBadForm } from './requirements.js';
import type { Requirement } from './response-vector.js';

/**
 * Bodies with a single fault, of the mutants by which the check is proven. Of those there are thousands, since each
 * exchange has all of its own; a vector is worth its place where it breaks what no other breaks. So there is one for
 * each clause at each place of a body (the items of a list count as one place), and for a format two: one that every
 * validator refuses and one that only a strict reading does. The first body that can show a clause shows it.
 *
 * @param isTold whether a body for the same clause, place and kind is there already
 * @param isWanted whether an attempt is worth its time
 */
export function brokenBodies(
  reading: BodyReading,
  isTold: (key: string) => boolean,
  isWanted: (attempt: PlacedAttempt) => boolean = () => true,
): MadeBody[] {
  const { text, body, schema } = reading.text;
  const told = new Set<string>();
  const attempts = schemaAttempts(text, schemaText(text, schema), body).filter(isWanted);
  return attempts.flatMap((attempt) => {
    const place = eachPlace(reading.sites, attempt.site.place);
    const key = JSON.stringify([attempt.kind, attempt.clause, ...place]);
    if (isTold(key) || told.has(key)) return [];
    const made = bodiesOf(reading, attempt, place, key);
    if (made.length > 0) told.add(key);
    return made;
  });
}

function bodiesOf(reading: BodyReading, attempt: PlacedAttempt, place: string[], key: string): MadeBody[] {
  const { mutants } = attemptMutations(reading.scene, reading.text, attempt);
  const made = mutants.flatMap((mutant) => brokenBody(reading, attempt, mutant, place, key) ?? []);
  const wanted: readonly (Requirement | undefined)[] =
    attempt.kind === 'format' ? [undefined, 'format-assertion', 'strict-format'] : [made[0]?.requires[0]];
  return wanted.flatMap((one) => made.find(({ requires }) => requires[0] === one) ?? []);
}

function brokenBody(
  reading: BodyReading,
  attempt: PlacedAttempt,
  mutant: Mutant,
  place: string[],
  key: string,
): MadeBody | undefined {
  const { body } = mutant.exchange.response;
  const { text } = reading.text;
  const isOpen = mutant.aim.code === 'property.undocumented';
  const isValid = ![mutant.aim, ...mutant.implied].some(({ code }) => code.startsWith('schema.'));
  if (isValid !== isOpen) return undefined;
  if (isOpen && attempt.kind !== 'undocumented-property') return undefined; // another form took it, and does not know it
  // of a fault inside a form the nearest form tells, which may be another: meant is the clause that was aimed at
  const clause = isInForm(reading, attempt) ? attempt.clause : mutant.clause;
  const form = isInForm(reading, attempt) ? [formName(text.document, clause)] : [];
  const about = { key, clause, body, description: says(mutant) };
  if (isOpen)
    return { ...about, name: ['unknown-property', placeName(place)], valid: true, client: 'must-decode', requires: [] };
  const failure = failureOf(reading, attempt, mutant);
  if (!failure) return undefined;
  const requires = requiredBy(reading, attempt, mutant);
  const kind = requires[0] === 'strict-format' ? `strict-${mutant.kind}` : mutant.kind;
  const isOfName = ['required', 'dependentRequired'].includes(attempt.kind);
  const property = isOfName ? [String(valueAt(text.document, attempt.clause))] : [];
  return {
    ...about,
    ...failure,
    name: [kind, placeName([...place, ...property]), ...form],
    valid: false,
    client: failure.keyword === 'enum' && isText(body, mutant.aim.pointer) ? 'must-decode' : 'may-reject',
    requires,
  };
}

/** A vendor adds values to its lists of names as it goes: a reader that breaks on a new one breaks without a warning. */
const isText = (body: unknown, pointer: string): boolean => typeof valueAt(body, pointer) === 'string';

/** Of a fault inside a form the attempt knows what was broken; of a further member only the finding does. */
function requiredBy(reading: BodyReading, attempt: PlacedAttempt, { aim, clause, exchange }: Mutant): Requirement[] {
  if (attempt.kind === 'contentMediaType' || aim.code === 'schema.json-text') return ['json-text'];
  const isAttempted = attempt.kind === 'format';
  if (!isAttempted && aim.code !== 'schema.format') return [];
  const format = String(valueAt(reading.text.text.document, isAttempted ? attempt.clause : clause));
  if (Object.hasOwn(SPELT_OUT, format)) return [];
  const place = isAttempted ? attempt.site.place : tokensOf(aim.pointer);
  return [requiredByBadForm(format, valueAtPlace(exchange.response.body, place))];
}

const says = ({ says: text }: Mutant): string => {
  const rest = text.replace(/^response\.body ?/, '');
  return rest.startsWith('/') ? rest : `the body ${rest}`;
};
