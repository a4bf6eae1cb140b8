import type { NamedExchange } from '../named-exchange.js';
import { basesOf } from './bases.js';
import { readBodyAt, type BodyReading } from './body-reading.js';
import type { MadeBody } from './made-body.js';
import type { ResponsePlace } from './response-places.js';

/** A body and the reading of the place that it was made for. */
export interface ReadBody {
  readonly made: MadeBody;
  readonly reading: BodyReading;
}

/** The bodies of a place that stand by themselves: examples, recordings, and one made up. Only those that are valid. */
export const wholeBodies = (place: ResponsePlace, recordings: readonly NamedExchange[]): ReadBody[] =>
  basesOf(place, recordings).flatMap(({ name, description, body }) => {
    const reading = body === undefined ? undefined : readBodyAt(place, body);
    if (!reading || reading.isValid(body) !== true) return [];
    const made = { name, description, body, key: JSON.stringify(name), clause: place.content.pointer };
    return { made: { ...made, valid: true, client: 'must-decode', requires: [] }, reading };
  });
