import type { Difference } from '../../contract/checks/report-finding.js';
import type { Operation } from '../../contract/contract.js';
import { valueAt } from '../../contract/pointer.js';
import { equal } from '../../contract/schema/equal.js';
import type { SecondRead } from '../planned-calls.js';
import { differingPlaces } from './differing-places.js';

/** The bodies of a resource that was read in two ways. */
export interface Pair {
  readonly first: unknown;
  readonly second: unknown;
}

/** What a comparison came to. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** In words: why it is not certain that both ways lead to the same resource. */
  readonly unconfirmed?: string;
}

const MOST_PLACES = 5;
const SAME: Comparison = { differences: [] };

/**
 * Compares a resource that was read in two ways. What differs is read once more in both ways, since it may have changed
 * in between: only what each way gives both times, and the two ways give differently, counts.
 *
 * @param repeat reads the pair again; undefined where that did not work out
 */
export async function compareReads(
  operation: Operation,
  again: SecondRead,
  pair: Pair,
  repeat: () => Promise<Pair | undefined>,
): Promise<Comparison> {
  try {
    const places = differingPlaces(pair.first, pair.second);
    if (places.length === 0) return SAME;
    const later = await repeat();
    if (!later) return { differences: [], unconfirmed: `${differsAt(places)}, and could not be repeated` };
    const holdsStill = (place: string) =>
      equal(valueAt(pair.first, place), valueAt(later.first, place)) &&
      equal(valueAt(pair.second, place), valueAt(later.second, place));
    const lasting = places.filter(holdsStill);
    if (lasting.length > 0) return { differences: [differenceAt(lasting, operation, again)] };
    const moving = differingPlaces(later.first, later.second).filter((place) => identifies(operation, place));
    return moving.length > 0 ? { differences: [], unconfirmed: `${differsAt(moving)}, each time otherwise` } : SAME;
  } catch {
    return { differences: [], unconfirmed: 'is too deep to be compared' }; // the stack ran out
  }
}

function differenceAt(places: readonly string[], operation: Operation, again: SecondRead): Difference {
  const isOther = places.some((place) => identifies(operation, place));
  return {
    code: isOther ? 'live.another-resource' : 'live.reads-differ',
    location: 'response.body',
    pointer: places.length === 1 ? places[0]! : '',
    pattern: '',
    clause: again.clause,
    says: `of the read by ${again.pointer} ${differsAt(places)}`,
  };
}

const differsAt = (places: readonly string[]): string => {
  const more = places.length > MOST_PLACES ? ` and ${places.length - MOST_PLACES} more places` : '';
  return `differs from the first read at ${places.slice(0, MOST_PLACES).join(', ')}${more}`;
};

/** Whether the contract ties a place of the body to the request by a rule: then it tells which resource this is. */
const identifies = ({ responses }: Operation, place: string): boolean =>
  Object.values(responses)
    .flatMap(({ content }) => Object.values(content))
    .flatMap(({ rules }) => rules)
    .some(({ base, at, equals = '' }) => /^\{\$request\.path\.[^{}]+\}$/.test(equals) && base + at.slice(1) === place);
