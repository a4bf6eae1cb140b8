import { compareContracts } from '../compare-contracts.js';
import type { CompareOptions, Comparison } from '../comparison.js';
import { contractSide } from '../contract-side.js';
import type { Editable } from './things.js';
import { things } from './things.js';

/** Compares two documents, each as text in a file of its own. */
export const compareDocuments = (old: Editable, now: Editable, options?: CompareOptions): Comparison =>
  compareContracts(sideOf(old, 'old.json'), sideOf(now, 'new.json'), options);

/** Compares the contract of things with an edited one. */
export function compareEdited(edit: (document: Editable) => void, options?: CompareOptions): Comparison {
  const edited: unknown = things();
  edit(edited);
  return compareDocuments(things(), edited, options);
}

const sides = new Map<string, ReturnType<typeof contractSide>>();

/** The same side for the same text: most tests compare with the one contract of things. */
function sideOf(document: Editable, file: string) {
  const text = JSON.stringify(document, null, 2);
  const key = `${file} ${text}`;
  const side = sides.get(key) ?? contractSide(text, file);
  sides.set(key, side);
  return side;
}
