import type { PlacedAttempt } from '../../../contract/mutants/attempts/schema-attempts.js';
import { placeName } from '../vector-id.js';
import { brokenBodies } from './broken-bodies.js';
import type { MadeBody } from './made-body.js';
import { toleratedBodies } from './tolerated-bodies.js';
import type { ReadBody } from './whole-bodies.js';

/** Everything that is made by one change from the bodies of one schema. The first body that can show a thing shows it. */
export function variationsOf(wholes: readonly ReadBody[]): ReadBody[] {
  const told = new Set<string>();
  const seen = new Set<string>();
  return wholes.flatMap(({ made: { body }, reading }, i) => {
    const text = JSON.stringify(body);
    if (seen.has(text)) return []; // the same body makes the same ones again
    seen.add(text);
    const isTold = (key: string) => told.has(key);
    const made: MadeBody[] = [
      ...(i === 0 ? [escaped(body, reading.text.schema)] : []),
      ...toleratedBodies(reading, isTold),
      ...brokenBodies(reading, isTold),
    ];
    for (const { key } of made) told.add(key);
    return made.map((one) => ({ made: one, reading }));
  });
}

/** What there is of any schema: a body of the wrong type, and one with an unknown property. */
export function variationsOfAny({ reading }: ReadBody): ReadBody[] {
  const isWanted = ({ kind, site: { place } }: PlacedAttempt) => place.length === 0 && OF_ANY.includes(kind);
  const made = brokenBodies(reading, () => false, isWanted).filter(({ name }) => name[1] === placeName([]));
  return made.map((one) => ({ made: one, reading }));
}

const OF_ANY = ['type', 'undocumented-property'];

/** The same body in other characters: white space, and escapes wherever JSON lets them be (RFC 8259, 7). */
const escaped = (body: unknown, clause: string): MadeBody => ({
  name: ['escaped'],
  key: 'escaped',
  clause,
  body,
  valid: true,
  client: 'must-decode',
  requires: [],
  description: 'the same value with white space, and slashes and all but ASCII escaped',
  text: JSON.stringify(body, undefined, '\t')
    .replace(/[\u007f-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\//g, '\\/'),
});
