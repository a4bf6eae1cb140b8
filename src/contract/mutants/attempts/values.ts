import { join } from '../../pointer.js';
import { typesOf } from '../../schema/schema.js';
import { isSame } from '../reading/assertions.js';
import { isOfType } from '../reading/types.js';
import type { Attempt, Attempts, Candidate } from './attempt.js';
import { similarTo } from './similar.js';
import type { Site } from '../reading/sites.js';

const OF_EACH_TYPE: readonly Candidate[] = [
  { says: 'is text', value: 'mutant' },
  { says: 'is a whole number', value: 42 },
  { says: 'is a number with a fraction', value: 1.5 },
  { says: 'is true', value: true },
  { says: 'is a list', value: [] },
  { says: 'is an object', value: {} },
];
const NULL: Candidate = { says: 'is null', value: null };

/** Attempts on `type`, `enum` and `const`, and with null on all of them. */
export const valueAttempts: Attempts = ({ schema, pointer, value }, { version30 }) => {
  const types = typesOf(schema);
  const list = Array.isArray(schema.enum) ? (schema.enum as unknown[]) : undefined;
  const isTyped = types.length > 0;
  const attempts: Attempt[] = [];
  if (isTyped) {
    const wrong = OF_EACH_TYPE.filter((one) => !types.some((type) => isOfType(type, one.value)));
    attempts.push({ kind: 'type', clause: join(pointer, 'type'), candidates: wrong, all: true });
  }
  const refusing = refusesNull(schema);
  if (refusing !== undefined && !(version30 && schema.nullable === true)) {
    const reason = 'a schema around it lets null in';
    attempts.push({ kind: 'null', clause: join(pointer, refusing), candidates: [NULL], reason });
  }
  if (list) {
    const clause = join(pointer, 'enum');
    const others = [...similarTo(value), ...OF_EACH_TYPE].filter(
      (one) => !list.some((known) => isSame(known, one.value)),
    );
    const isCase = (one: unknown) =>
      typeof one === 'string' && list.some((known) => String(known).toLowerCase() === one.toLowerCase());
    attempts.push({ kind: 'enum', clause, candidates: others.filter((one) => !isCase(one.value)) });
    const inCase =
      typeof value === 'string'
        ? [value.toUpperCase(), value.toLowerCase(), value.charAt(0).toUpperCase() + value.slice(1)]
        : [];
    const cases = inCase
      .filter((one) => !list.includes(one))
      .map((one) => ({ says: 'is in another case', value: one }));
    if (cases.length > 0) attempts.push({ kind: 'enum-case', clause, candidates: cases });
  }
  if ('const' in schema) {
    const others = [...similarTo(value), ...OF_EACH_TYPE].filter((one) => !isSame(one.value, schema.const));
    attempts.push({ kind: 'const', clause: join(pointer, 'const'), candidates: others });
  }
  return attempts;
};

/** The first keyword that does not take null. */
function refusesNull(schema: Site['schema']): string | undefined {
  const types = typesOf(schema);
  if (types.length > 0 && !types.includes('null')) return 'type';
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) return 'enum';
  return 'const' in schema && schema.const !== null ? 'const' : undefined;
}
