const CODES = {
  breaking: '31',
  drift: '33',
  notice: '36',
  kept: '32',
  broken: '31',
  inconclusive: '33',
  title: '1',
  aside: '2',
};

/** What a text is, for its colour. */
export type Paint = (name: keyof typeof CODES, text: string) => string;

/** Colours for a terminal, or none. */
export const painter =
  (colour: boolean): Paint =>
  (name, text) =>
    colour && text !== '' ? `\x1b[${CODES[name]}m${text}\x1b[0m` : text;
