import { mapDocument } from './map-document.js';

/** Marks that serve those who keep the contract: where a clause comes from, and the subject of our own live runs. */
const MARKS = ['x-origin', 'x-claims', 'x-subject'];

/** The contract as others get it, without the marks that are for its keepers. */
export const withoutMarks = (document: object): object =>
  mapDocument(document, (node, _spot, inside) =>
    inside(Object.fromEntries(Object.entries(node).filter(([key]) => !MARKS.includes(key)))),
  );
