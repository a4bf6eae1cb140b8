import { yaml } from '../../libraries.js';

const BANNER = '# A bundle: written from the files of the contract. Do not edit it, edit those.\n';

/** The one text of a contract that stands in several files: the same contract gives the same bytes. */
export const bundleText = (document: object): string =>
  BANNER + yaml().stringify(document, { aliasDuplicateObjects: false, lineWidth: 120, version: '1.1' });
