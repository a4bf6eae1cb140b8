import { randomFrom, type Random } from './random.js';
import { times } from './times.js';

const SCALARS = [
  ...['', 'a', 'ab', 'abc', '😀', '😀😀', 'cat', 'dog', '{}', '{', '2026-01-02T03:04:05Z', '2026-02-29T00:00:00Z'],
  ...[0, 1, 2, 3, 1.5, -1, 0.07, 19.99, 1e21, true, false, null],
];
const NAMES = ['name', 'kind', 'lives', 'child', 'children', 'other'];
const INHERITED = ['constructor', 'toString', '__proto__'];

function anyValue(random: Random, names: readonly string[], depth = 0): unknown {
  const { pick } = random;
  const kind = random();
  if (depth > 3 || kind < 0.3) return pick(SCALARS);
  const size = Math.floor(random() * 4);
  if (kind < 0.5) return Array.from({ length: size }, () => anyValue(random, names, depth + 1));
  const value: Record<string, unknown> = {};
  for (let i = 0; i < size; i++) {
    const name = pick(names);
    const member =
      name === 'kind'
        ? pick(['cat', 'dog', 1])
        : name === 'name'
          ? pick(['a', 'a', 1, null])
          : anyValue(random, names, depth + 1);
    Object.defineProperty(value, name, { value: member, enumerable: true, configurable: true, writable: true });
  }
  return value;
}

function valuesWith(names: readonly string[]): unknown[] {
  const random = randomFrom(20151216);
  return [...SCALARS, ...Array.from({ length: times(250, 1500) }, () => anyValue(random, names))];
}

/** Values with names that no object inherits. */
export const plainValues = valuesWith(NAMES);
/** Values with names of which some are inherited by every object. */
export const valuesWithInheritedNames = valuesWith([...NAMES, ...INHERITED]);
