import { dirname, relative, sep } from 'node:path';
import type { LoadedContract } from '../../src/contract/load.js';
import { join } from '../../src/contract/pointer.js';

type Place = readonly [line: number, column: number, file: number];

/** The lines of the clauses, so that nobody has to parse the files of the contract to name one. */
export function generatePlaces(contract: LoadedContract): string {
  const files: string[] = [];
  const entries = [...placesBelow(contract, files, '#', contract.clauses.document, undefined)];
  const lines = entries.map(([pointer, place]) => `    ${JSON.stringify(pointer)}: [${textOf(place)}]`);
  return `{\n  "files": ${JSON.stringify(files)},\n  "places": {\n${lines.join(',\n')}\n  }\n}\n`;
}

const textOf = ([line, column, file]: Place): string => [line, column, ...(file === 0 ? [] : [file])].join(', ');

function* placesBelow(
  contract: LoadedContract,
  files: string[],
  pointer: string,
  value: unknown,
  above: Place | undefined,
): Generator<[string, Place]> {
  const { file, line, column } = contract.locate(pointer);
  const place = [line, column, indexOf(relative(dirname(contract.file), file).replaceAll(sep, '/'), files)] as const;
  if (above === undefined || place.some((one, i) => one !== above[i])) yield [pointer, place];
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value))
    yield* placesBelow(contract, files, join(pointer, name), inner, place);
}

/** The index of a file, which is added where it is new. */
function indexOf(file: string, files: string[]): number {
  const index = files.indexOf(file);
  return index === -1 ? files.push(file) - 1 : index;
}
