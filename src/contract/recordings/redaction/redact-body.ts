import type { Content } from '../../contract.js';
import { tokensOf } from '../../pointer.js';
import { explain } from '../../schema/explain.js';
import { patternOf } from '../../schema/pattern.js';
import type { Direction } from '../../schema/schema.js';
import { appliedAt, itemPointers, memberOf } from './applied-schemas.js';
import { isClosedNumber, isClosedText } from './closed-values.js';
import { replaceNumber } from './number-text.js';
import { isPlainName } from './plain-names.js';
import { redactText, type Scene } from './redact-text.js';
import { sameVerdict, type Test } from './replacer.js';

/** Deeper nesting than this is no answer of an API. */
const DEEPEST_BODY = 200;

/** A value that cannot be redacted: nothing is written of its exchange. */
export class RedactionError extends Error {
  override readonly name = 'RedactionError';
}

/** What holds at a place of a body. */
interface Spot {
  /** Pointers of the schemas that apply. */
  readonly pointers: readonly string[];
  readonly place: readonly string[];
  readonly isPersonal: boolean;
}

/**
 * Replaces in a body all that the contract does not show to be of a closed vocabulary: texts, keys of maps, long
 * numbers; of what it marks as personal, everything.
 *
 * @throws RedactionError where the body is nested too deep
 */
export function redactBody(body: unknown, contents: readonly Content[], direction: Direction, scene: Scene): unknown {
  const { document, formats } = scene.contract.clauses;
  const personal = contents.flatMap((content) => content.personal.map(tokensOf));

  function testsAt(pointers: readonly string[], value: string, read: (text: string) => unknown): Test[] {
    const codes = (pointer: string) => (text: string) =>
      explain(document, pointer, read(text), { formats, direction })
        .map(({ code }) => code)
        .join(' ');
    return pointers.map((pointer) => sameVerdict(value, codes(pointer)));
  }

  function redact(value: unknown, spot: Spot): unknown {
    if (spot.place.length > DEEPEST_BODY) throw new RedactionError(`is nested more than ${DEEPEST_BODY} deep`);
    const { pointers, place } = spot;
    const isPersonal = spot.isPersonal || personal.some((pattern) => covers(pattern, place));
    const schemas = appliedAt(document, pointers).map(({ schema }) => schema);
    if (typeof value === 'string') {
      if (!isPersonal && isClosedText(value, schemas, formats)) return value;
      return redactText(value, scene, testsAt(pointers, value, String));
    }
    if (typeof value === 'number') {
      if (!isPersonal && isClosedNumber(value, schemas)) return value;
      return Number(replaceNumber(String(value), scene.replacer, testsAt(pointers, String(value), Number)));
    }
    if (typeof value === 'boolean') return isPersonal ? false : value;
    if (Array.isArray(value)) {
      return value.map((one, i) =>
        redact(one, { pointers: itemPointers(document, pointers, i), place: [...place, String(i)], isPersonal }),
      );
    }
    if (value === null || typeof value !== 'object') return null;
    return redactMembers(value, pointers, place, isPersonal);
  }

  function redactMembers(
    object: object,
    pointers: readonly string[],
    place: readonly string[],
    isPersonal: boolean,
  ): unknown {
    const members = Object.entries(object).map(([key, one]): [string, unknown] => {
      const member = memberOf(document, pointers, key);
      const inner = redact(one, { pointers: member.pointers, place: [...place, key], isPersonal });
      const isKept = member.as === 'name' || (member.as === 'unknown' && isPlainName(key, scene.contract));
      if (isKept) return [key, inner];
      const patterns = member.patterns.map((source) => sameVerdict(key, (text) => patternOf(source).test(text)));
      return [redactText(key, scene, [...patterns, ...testsAt(member.keyPointers, key, String)]), inner];
    });
    if (new Set(members.map(([key]) => key)).size < members.length)
      throw new RedactionError('has keys that could not be told apart');
    return Object.fromEntries(members); // it defines them, so that one called __proto__ stays a member
  }

  return redact(body, { pointers: contents.map(({ pointer }) => pointer), place: [], isPersonal: false });
}

/** Whether a place is what a pattern with `*` reaches; all below it is then personal too. */
const covers = (pattern: readonly string[], place: readonly string[]): boolean =>
  pattern.length === place.length && pattern.every((token, i) => token === '*' || token === place[i]);
