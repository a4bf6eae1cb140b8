import { tokensOf } from '../../pointer.js';
import type { Bonds } from './bonds.js';
import type { Node } from './scan.js';

/** A value of a line that may be another one whatever the others are, unless it is bound to them. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isBound: boolean;
}

/** Members whose values say what the others have to be. */
const BOUND = ['evidence', 'request/method', 'request/url', 'request/body', 'request/text', 'response/status'];

/**
 * Cuts a line into its members, those of request and response, and those of the body if it is an object whose schema
 * speaks of each by itself.
 */
export function cellsOf(nodes: readonly Node[], bonds: Bonds, isBodyCut: boolean): Cell[] {
  const bound = placesOf(bonds);
  const hasRequestBody = nodes.some(({ place }) => ['request/body', 'request/text'].includes(place.join('/')));
  const isCell = ({ place, scalar }: Node, i: number) => {
    const isEmpty = nodes[i + 1]?.place.length !== place.length + 1;
    const hasCells = scalar === undefined && !isEmpty && isCut(place, isBodyCut);
    return (
      !hasCells && place.length > 0 && place.slice(0, -1).every((_, end) => isCut(place.slice(0, end + 1), isBodyCut))
    );
  };
  return nodes.filter(isCell).map(({ place, start, end }) => {
    const name = place.join('/');
    const isBound =
      BOUND.includes(name) ||
      (hasRequestBody && name === 'request/headers') ||
      bound.some((one) => one.every((token, i) => i >= place.length || token === place[i]));
    return { start, end, isBound };
  });
}

/** Whether the members of a value are cells, rather than the value itself. */
const isCut = (place: readonly string[], isBodyCut: boolean): boolean =>
  (place.length === 1 && (place[0] === 'request' || place[0] === 'response')) ||
  (isBodyCut && place.length === 2 && place[0] === 'response' && place[1] === 'body');

/** Where what rules speak of stands in a line. */
function placesOf({ fixed, strings, equal, facts, orders }: Bonds): string[][] {
  const keys = [...fixed, ...strings, ...equal.keys(), ...facts.keys(), ...orders.flat()];
  return keys.map((key) =>
    key.startsWith('path.') ? ['request', 'url'] : ['response', 'body', ...tokensOf(key.slice('body'.length))],
  );
}
