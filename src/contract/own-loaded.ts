import { readFileSync } from 'node:fs';
import { parseSource, type SourceDocument } from './document/source-text.js';
import type { LoadedContract } from './load.js';
import { ownContract } from './own.js';

/** Our own contract with the way back to its file, which is only read when somebody asks for a line. */
export function loadOwnContract(file: string, shownAs: string): LoadedContract {
  let source: SourceDocument | undefined;
  const read = () => (source ??= parseSource(readFileSync(file, 'utf8'), shownAs));
  return {
    ...ownContract,
    file: shownAs,
    locate: (pointer) => read().locate(pointer),
    excerpt: (pointer) => read().excerpt(pointer),
  };
}
