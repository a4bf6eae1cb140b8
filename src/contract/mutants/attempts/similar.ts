import type { Candidate } from './attempt.js';

const CHARACTERS = ['b', '1', 'B', 'x', 'Z', '-', '!', ' ', 'é', '😀'];

/** Values like another that are not it. */
export function similarTo(value: unknown): Candidate[] {
  const says = 'is another value';
  if (typeof value === 'number') return [1, -1, 0.5, 10, -10].map((step) => ({ says, value: value + step }));
  if (typeof value === 'boolean') return [{ says, value: !value }];
  return typeof value === 'string' ? editsOf(value) : [];
}

/** Texts that differ from another by one edit. */
export function editsOf(text: string): Candidate[] {
  const characters = [...text];
  const [first, last] = [characters[0], characters.at(-1)];
  const front = CHARACTERS.filter((one) => one !== first);
  const back = CHARACTERS.filter((one) => one !== last);
  const [start, end] = [characters.slice(0, -1).join(''), characters.slice(1).join('')];
  return [
    ...(text === '' ? [] : back.map((one) => ({ says: 'ends with another character', value: start + one }))),
    ...(text === '' ? [] : front.map((one) => ({ says: 'starts with another character', value: one + end }))),
    ...[last ?? 'x', ...CHARACTERS].map((one) => ({ says: 'has one character more', value: text + one })),
    ...CHARACTERS.map((one) => ({ says: 'has one character more in front', value: one + text })),
    ...(text === '' ? [] : [{ says: 'has one character less', value: start }]),
    { says: 'has a line break behind it', value: `${text}\n` },
    ...[text.toUpperCase(), text.toLowerCase()]
      .filter((one) => one !== text)
      .map((value) => ({ says: 'is in another case', value })),
    ...(text === '' ? [] : [{ says: 'is empty', value: '' }]),
  ];
}

/** One of each kind of edit that passes a test. */
export function oneOfEach(candidates: readonly Candidate[], isGood: (value: unknown) => boolean): Candidate[] {
  const bySays = new Map<string, Candidate>();
  for (const one of candidates) if (!bySays.has(one.says) && isGood(one.value)) bySays.set(one.says, one);
  return [...bySays.values()];
}
