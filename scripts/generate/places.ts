import type { LoadedContract } from '../../src/contract/load.js';
import { join } from '../../src/contract/pointer.js';
import { GENERATED } from './banner.js';

type Place = readonly [line: number, column: number];

/** The lines of the clauses, so that nobody has to parse the file of the contract to name one. */
export function generatePlaces(contract: LoadedContract): string {
  const entries = [...placesBelow(contract, '#', contract.clauses.document, undefined)];
  return [
    GENERATED,
    '/** Line and column of the value at a JSON Pointer; what is not here stands where the nearest value that holds it does. */\n',
    'export const places: Readonly<Record<string, readonly [line: number, column: number]>> = {\n',
    ...entries.map(([pointer, place]) => `  ${JSON.stringify(pointer)}: [${place.join(', ')}],\n`),
    '};\n',
  ].join('');
}

function* placesBelow(
  contract: LoadedContract,
  pointer: string,
  value: unknown,
  above: Place | undefined,
): Generator<[string, Place]> {
  const { line, column } = contract.locate(pointer);
  if (line !== above?.[0] || column !== above[1]) yield [pointer, [line, column]];
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value))
    yield* placesBelow(contract, join(pointer, name), inner, [line, column]);
}
