import { readFileSync } from 'node:fs';
import { dirname, join as joinPath, posix } from 'node:path';
import { files, places } from '../../generated/places.js';
import { excerptAround } from './document/source-text.js';
import type { LoadedContract } from './load.js';
import { ownContract } from './own.js';
import { join, tokensOf } from './pointer.js';

/**
 * Our own contract with the way back to its files, each of which is only read when somebody asks for its lines.
 *
 * @param file where its first file is
 * @param shownAs the same in reports; the others are shown beside it
 */
export function loadOwnContract(file: string, shownAs: string): LoadedContract {
  const texts = new Map<string, string>();
  const textOf = (name: string): string => {
    const known = texts.get(name) ?? readFileSync(joinPath(dirname(file), name), 'utf8').replace(/^\uFEFF/, '');
    texts.set(name, known);
    return known;
  };
  const placeIn = (pointer: string) => {
    const [line, column, index = 0] = placeOf(pointer);
    return { name: files[index]!, line, column };
  };
  const locate = (pointer: string) => {
    const { name, line, column } = placeIn(pointer);
    return { file: name === files[0] ? shownAs : posix.join(posix.dirname(shownAs), name), line, column };
  };
  return {
    ...ownContract,
    file: shownAs,
    hasLedger: true,
    locate,
    excerpt: (pointer) => excerptAround(textOf(placeIn(pointer).name), locate(pointer)),
  };
}

function placeOf(pointer: string): readonly [line: number, column: number, file?: number] {
  const tokens = tokensOf(pointer);
  while (tokens.length > 0 && !Object.hasOwn(places, join('#', ...tokens))) tokens.pop();
  return places[join('#', ...tokens)]!;
}
