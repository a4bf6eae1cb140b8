import { membersOf } from './declared.js';
import { ours } from './ours.js';
import type { Situation } from './situation.js';

/** What the compiler says to whoever reads a field that can be null. */
export const typeSituations: readonly Situation[] = [
  {
    name: 'fields that can be null by our contract, declared so',
    async run({ declaration, fieldName }) {
      const nullable = membersOf((await ours()).declaration).filter(({ type }) => type === 'nullable');
      const members = new Map(membersOf(declaration).map(({ name, type }) => [name, type]));
      const count = (wanted: string) => nullable.filter(({ name }) => members.get(fieldName(name)) === wanted).length;
      const unchecked = count('any');
      return `${count('nullable')} of ${nullable.length}${unchecked > 0 ? `; ${unchecked} are any` : ''}`;
    },
    promise: /^([1-9]\d*) of \1$/,
  },
];
