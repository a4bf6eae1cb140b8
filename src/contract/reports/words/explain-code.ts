import { catalogue, type CatalogueEntry } from '../../catalogue.js';

const UNKNOWN = {
  title: 'A finding of another version',
  meaning: 'This version has no explanation of it.',
  example: '',
  action: 'Read it with the version that wrote the report.',
};

/** What the catalogue says of a code; a report of another version can have codes that it does not know. */
export const explainCode = (code: string): Pick<CatalogueEntry, keyof typeof UNKNOWN> =>
  Object.hasOwn(catalogue, code) ? catalogue[code]! : UNKNOWN;
