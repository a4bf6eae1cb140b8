import { join } from '../../pointer.js';
import { lengthsOf } from '../pattern-lengths.js';
import { isJson, lengthOf, matches } from '../reading/assertions.js';
import { FORMATS } from '../reading/formats.js';
import type { Attempt, Attempts, Candidate } from './attempt.js';
import { editsOf, oneOfEach } from './similar.js';

/** Longer texts are not tried. */
const MOST_CHARACTERS = 100_000;

/** Attempts on the keywords that speak of text. */
export const textAttempts: Attempts = ({ schema, pointer, value }) => {
  if (typeof value !== 'string') return [];
  const { pattern, minLength, maxLength, format, contentMediaType, contentEncoding } = schema;
  const attempts: Attempt[] = [];
  if (typeof pattern === 'string') {
    const candidates = oneOfEach(
      [...editsOf(value), { says: 'is other text', value: '\u0000' }],
      (one) => !matches(pattern, String(one)),
    );
    const reason = 'every text that was tried matches the pattern';
    attempts.push({ kind: 'pattern', clause: join(pointer, 'pattern'), candidates, all: true, reason });
  }
  const fixed = typeof pattern === 'string' ? lengthsOf(pattern) : undefined;
  const PATTERN = 'the pattern beside it leaves no text of such a length';
  if (typeof minLength === 'number') {
    const reason =
      minLength <= 0 ? 'no text is shorter than that' : fixed && fixed.least >= minLength ? PATTERN : undefined;
    attempts.push({
      kind: 'minLength',
      clause: join(pointer, 'minLength'),
      candidates: reason ? [] : shorter(value, minLength),
      reason,
    });
  }
  if (typeof maxLength === 'number') {
    const reason =
      fixed && fixed.most <= maxLength
        ? PATTERN
        : maxLength > MOST_CHARACTERS
          ? 'texts as long as that are not tried'
          : undefined;
    attempts.push({
      kind: 'maxLength',
      clause: join(pointer, 'maxLength'),
      candidates: reason ? [] : longer(value, maxLength),
      reason,
    });
  }
  if (typeof format === 'string') {
    const known = Object.hasOwn(FORMATS, format) && FORMATS[format]!.type === 'string' ? FORMATS[format] : undefined;
    const candidates = Object.entries(known?.bad ?? {}).map(([says, bad]) => ({ says: `has ${says}`, value: bad }));
    if (known?.type === 'string' && format === 'date-time')
      candidates.unshift({ says: 'has a space for the T', value: value.replace(/t/i, ' ') });
    attempts.push({
      kind: 'format',
      clause: join(pointer, 'format'),
      candidates,
      all: true,
      reason: 'the format is an annotation',
    });
  }
  if (contentMediaType === 'application/json' && contentEncoding === undefined) {
    const bad = ['{', '{a:1}', "{'a':1}", '[1,]', 'undefined', '', `${value},`].map((one) => ({
      says: 'is no JSON',
      value: one,
    }));
    attempts.push({
      kind: 'contentMediaType',
      clause: join(pointer, 'contentMediaType'),
      candidates: bad.filter((one) => !isJson(one.value)),
    });
  }
  return attempts;
};

function shorter(text: string, limit: number): Candidate[] {
  const says = 'is one character too short';
  if (limit < 1) return [];
  const characters = [...text].slice(0, limit - 1);
  const padded = [...characters, ...Array<string>(limit - 1 - characters.length).fill('a')];
  // as many code points, and twice as many units of UTF-16
  const astral = { says: `${says}, of characters beyond the BMP`, value: '😀'.repeat(limit - 1) };
  return [{ says, value: padded.join('') }, astral];
}

function longer(text: string, limit: number): Candidate[] {
  if (limit > MOST_CHARACTERS) return [];
  const missing = limit + 1 - lengthOf(text);
  const says = 'is one character too long';
  const last = [...text].at(-1) ?? 'a';
  return [last, 'a', '1'].map((one) => ({ says, value: missing > 0 ? text + one.repeat(missing) : text }));
}
