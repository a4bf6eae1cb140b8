import { evidences } from '../words/coverage-totals.js';

/** The mark of each kind of evidence, strongest first: the map has to be readable without its colours. */
export const evidenceMarks = [
  ...evidences.map((name) => ({ name, mark: name.charAt(0).toUpperCase() })),
  { name: 'never' as const, mark: '–' },
];

/** The mark of one kind. */
export const markOf = (name: (typeof evidenceMarks)[number]['name']): string =>
  evidenceMarks.find((one) => one.name === name)!.mark;
