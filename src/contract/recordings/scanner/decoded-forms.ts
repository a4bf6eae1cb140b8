const DEEPEST = 4;
const MOST_FORMS = 400;

/** A text as it may be read once an encoding is taken off. */
export interface Form {
  readonly text: string;
  /** Whether it was read as base64 or hex on suspicion: then it may be nonsense. */
  readonly isGuess: boolean;
}

/** A text and what it says behind percent-encoding, JSON escapes, HTML entities, base64 and hex, one inside the other. */
export function decodedForms(text: string): Form[] {
  const forms = new Map<string, Form>([[text, { text, isGuess: false }]]);
  let latest = [...forms.values()];
  for (let depth = 0; depth < DEEPEST && latest.length > 0; depth++) {
    const next: Form[] = [];
    for (const form of latest) {
      for (const found of decodings(form)) {
        if (found.text === '' || forms.has(found.text) || forms.size >= MOST_FORMS) continue;
        forms.set(found.text, found);
        next.push(found);
      }
    }
    latest = next;
  }
  return [...forms.values()];
}

function decodings({ text, isGuess }: Form): Form[] {
  const plain = [
    withoutPercent(text),
    withoutPercent(text.replaceAll('+', ' ')),
    withoutEscapes(text),
    withoutEntities(text),
  ];
  const guesses = [...base64In(text), ...hexIn(text)];
  return [...plain.map((one) => ({ text: one, isGuess })), ...guesses.map((one) => ({ text: one, isGuess: true }))];
}

/** Reads percent-encoding, in what is broken as well. */
export const withoutPercent = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const withoutEscapes = (text: string): string =>
  text.replace(
    /\\(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})|(.))/gis,
    (_, four?: string, braced?: string, two?: string, char?: string) => {
      const hex = four ?? braced ?? two;
      return hex === undefined ? (CONTROLS[char!] ?? char!) : fromPoint(parseInt(hex, 16));
    },
  );

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));?/gi,
    (entity, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? fromPoint(decimal === undefined ? parseInt(hex!, 16) : Number(decimal))
        : (ENTITIES[name.toLowerCase()] ?? entity),
  );

const fromPoint = (point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : '');

/** Base64 may start anywhere in a run of its letters, so each of the four alignments is tried. */
const base64In = (text: string): string[] =>
  [...text.matchAll(/[\w+/-]{8,}={0,2}/g)].flatMap(([run]) =>
    [0, 1, 2, 3].map((from) => Buffer.from(run.slice(from), 'base64').toString('utf8')).filter(isLegible),
  );

const hexIn = (text: string): string[] =>
  [...text.matchAll(/[\da-f]{12,}/gi)].map(([run]) => Buffer.from(run, 'hex').toString('utf8')).filter(isLegible);

/** Whether six characters in a row could be meant to be read. */
const isLegible = (text: string): boolean => /[\x20-\x7e\u00a1-\u024f]{6}/.test(text);
