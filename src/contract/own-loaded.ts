import { readFileSync } from 'node:fs';
import { dirname, join as joinPath, posix } from 'node:path';
import { excerptAround } from './document/excerpt-around.js';
import type { LoadedContract } from './load.js';
import { ownContract } from './own.js';
import { join, tokensOf } from './pointer.js';

/** Where our own contract is. */
export interface OwnContractFiles {
  /** Its first file. */
  readonly file: string;
  /** The same in reports; the others are shown beside it. */
  readonly shownAs: string;
  /** The lines of its clauses: `generated/places.json`. */
  readonly places: string;
}

/** What `generated/places.json` holds. */
interface Places {
  /** The files of the contract, from the folder of the first. */
  readonly files: readonly string[];
  /**
   * Line, column and file (where it is not the first) of the value at a JSON Pointer; what is not here stands where the
   * nearest value that holds it does.
   */
  readonly places: Readonly<Record<string, readonly [line: number, column: number, file?: number]>>;
}

/** Our own contract with the way back to its files, each of which is only read when somebody asks for its lines. */
export function loadOwnContract({ file, shownAs, places }: OwnContractFiles): LoadedContract {
  let read: Places | undefined;
  const placesOfClauses = () => (read ??= JSON.parse(readFileSync(places, 'utf8')) as Places);
  const texts = new Map<string, string>();
  const textOf = (name: string): string => {
    const known = texts.get(name) ?? readFileSync(joinPath(dirname(file), name), 'utf8').replace(/^\uFEFF/, '');
    texts.set(name, known);
    return known;
  };
  const placeIn = (pointer: string) => {
    const { files, places } = placesOfClauses();
    const [line, column, index = 0] = placeOf(pointer, places);
    return { name: files[index]!, isFirst: index === 0, line, column };
  };
  const locate = (pointer: string) => {
    const { name, isFirst, line, column } = placeIn(pointer);
    return { file: isFirst ? shownAs : posix.join(posix.dirname(shownAs), name), line, column };
  };
  return {
    ...ownContract,
    file: shownAs,
    hasLedger: true,
    locate,
    excerpt(pointer) {
      const { name, ...place } = placeIn(pointer);
      return excerptAround(textOf(name), place);
    },
  };
}

function placeOf(pointer: string, places: Places['places']): Places['places'][string] {
  const tokens = tokensOf(pointer);
  while (tokens.length > 0 && !Object.hasOwn(places, join('#', ...tokens))) tokens.pop();
  return places[join('#', ...tokens)]!;
}
