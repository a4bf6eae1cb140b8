import { expect, test } from '@jest/globals';
import { schemasOfEveryKind, shared } from '../../../../contract-tests/support/schemas-of-every-kind.js';
import { plainValues } from '../../../../contract-tests/support/values-of-every-kind.js';
import { formats } from '../../formats/formats.js';
import { explain } from '../../schema/explain.js';
import type { Direction } from '../../schema/schema.js';
import { readWhole } from './reading.js';
import { schemaText, specText } from './spec-text.js';

/** There are so many that a part tells as much; another part for each schema, so that all have their turn. */
const EVERY = 12;

const once = (told: readonly { code: string; pointer: string }[]) =>
  [...new Set(told.map(({ code, pointer }) => `${code} ${pointer}`))].sort();

/** Where a fault repeats over a list the check tells the first. */
const isOfLists = (clauses: readonly { count: number }[]) => clauses.some(({ count }) => count > 1);

const numbered = schemasOfEveryKind.map((one, i) => [...one, i] as const);

test.each(numbered)('two readers that share no code say the same: %s, %s', (openapi, _name, schema, turn) => {
  const values = plainValues.filter((_, i) => i % EVERY === turn % EVERY);
  const document = { openapi, components: { schemas: { ...shared, Asked: schema } } };
  const pointer = '#/components/schemas/Asked';
  for (const direction of ['response', 'request'] as Direction[]) {
    const text = specText(document, direction);
    const differing = values.filter((value) => {
      const explained = explain(document, pointer, value, { formats, direction });
      const read = once(readWhole(text, schemaText(text, pointer), value));
      return isOfLists(explained) ? read.length === 0 : JSON.stringify(once(explained)) !== JSON.stringify(read);
    });
    expect(differing).toEqual([]);
  }
});
