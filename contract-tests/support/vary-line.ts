import type { Random } from './random.js';
import { edited } from './vary-exchange.js';

const VALUES = [
  ...[
    '""',
    '"x"',
    '"é😀"',
    '"2026-02-29T00:00:00Z"',
    '"2024-01-31T00:00:00Z"',
    '"2031-12-31T23:59:59.5Z"',
    'null',
    '0',
    '-1',
  ],
  ...[
    '1',
    '12',
    '1.5',
    '007',
    '1e3',
    'true',
    'false',
    '"a\\"b"',
    '"\\u0041"',
    '"{\\"a\\": 1}"',
    '"{\\"a\\":{}}"',
    '"{}"',
  ],
  ...[
    '"https://a.example/x"',
    '"https://a.example/é"',
    '"ftp://a"',
    '"active"',
    '"ACTIVE"',
    '[]',
    '{}',
    `"${'a'.repeat(300)}"`,
  ],
  ...[
    `"CH${'0'.repeat(32)}"`,
    `"CH${'G'.repeat(32)}"`,
    `"CH${'A'.repeat(32)}"`,
    `"ch${'a'.repeat(32)}"`,
    '"rq-000000000000"',
  ],
];
const PIECES = [
  '',
  '"',
  '\\',
  '/',
  '\t',
  'é',
  '😀',
  '0',
  'f',
  'G',
  ',',
  ' ',
  '{',
  '}',
  '.',
  '..',
  '\\u0000',
  '\u0001',
  '\u2028',
  '-',
];
const SCALAR = /(?<=[:[,])\s*(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null)(?=\s*[,}\]])/g;
const WORD = /[A-Za-z0-9]{6,}/g;

/**
 * Changes a line of JSON as text: a scalar for another one, a word for one of the same length wherever it stands, a few
 * characters, or a stretch of another line.
 */
export function variedLine(line: string, other: string, random: Random): string {
  let text = line;
  for (let i = 0; i <= random.below(3); i++) text = change(text, other, random);
  return text;
}

/** A line with a member of another one in the place of its own, at any depth. */
export function withMemberOf(line: string, other: string, random: Random): string {
  const root = JSON.parse(line) as Members;
  let [to, from] = [root, JSON.parse(other) as Members];
  for (;;) {
    const name = random.pick(Object.keys(to).filter((one) => Object.hasOwn(from, one)));
    if (name === undefined) return JSON.stringify(root);
    const [inner, given] = [to[name], from[name]];
    if (!isMembers(inner) || !isMembers(given) || random() < 0.2) {
      to[name] = given;
      return JSON.stringify(root);
    }
    [to, from] = [inner, given];
  }
}

type Members = Record<string, unknown>;

const isMembers = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function change(line: string, other: string, random: Random): string {
  const kind = random();
  if (kind < 0.35) {
    const word = random.pick(line.match(WORD) ?? ['x']);
    return line.replaceAll(word, likeIt(word, random)); // all of them, so that what belongs together stays so
  }
  if (kind < 0.45) return edited(line, PIECES, random);
  const found = [...line.matchAll(SCALAR)];
  if (found.length === 0) return line;
  const { index, 0: scalar } = random.pick(found);
  const value =
    kind < 0.6 ? random.pick(other.match(SCALAR) ?? ['1']) : kind < 0.8 ? random.pick(VALUES) : retyped(scalar, random);
  return line.slice(0, index) + value + line.slice(index + scalar.length);
}

/** Digits for digits, and letters for letters. */
const likeIt = (text: string, random: Random): string =>
  text.replace(/[0-9a-f]/g, (one) =>
    random() < 0.4 ? random.pick([...(/\d/.test(one) ? '0123456789' : 'abcdef')]) : one,
  );

/** The same scalar with some of its characters changed. */
const retyped = (scalar: string, random: Random): string =>
  scalar.replace(/[a-z0-9]/gi, (one) => (random() < 0.1 ? random.pick([...'0123456789abcdefXYZ']) : one));
