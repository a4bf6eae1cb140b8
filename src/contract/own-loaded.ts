import { readFileSync } from 'node:fs';
import { places } from '../../generated/places.js';
import { excerptAround } from './document/source-text.js';
import type { LoadedContract } from './load.js';
import { ownContract } from './own.js';
import { join, tokensOf } from './pointer.js';

/** Our own contract with the way back to its file, which is only read when somebody asks for its lines. */
export function loadOwnContract(file: string, shownAs: string): LoadedContract {
  let text: string | undefined;
  const locate = (pointer: string) => ({ file: shownAs, ...placeOf(pointer) });
  return {
    ...ownContract,
    file: shownAs,
    hasLedger: true,
    locate,
    excerpt: (pointer) => excerptAround((text ??= readFileSync(file, 'utf8').replace(/^\uFEFF/, '')), locate(pointer)),
  };
}

function placeOf(pointer: string): { line: number; column: number } {
  const tokens = tokensOf(pointer);
  while (tokens.length > 0 && !Object.hasOwn(places, join('#', ...tokens))) tokens.pop();
  const [line, column] = places[join('#', ...tokens)]!;
  return { line, column };
}
