import { expect, test } from '@jest/globals';
import { schemasOfEveryKind, shared } from '../../../contract-tests/support/schemas-of-every-kind.js';
import { plainValues, valuesWithInheritedNames } from '../../../contract-tests/support/values-of-every-kind.js';
import { formats } from '../formats/formats.js';
import { Compiler } from './compile.js';
import { explain } from './explain.js';
import type { Direction } from './schema.js';

/** ajv takes names that every object inherits for evaluated where alternatives decide what is (`props[key]`). */
const isDynamic = (schema: object | boolean) =>
  /"(?:anyOf|oneOf|if|dependentSchemas|nullable)"/.test(JSON.stringify(schema));

test.each(schemasOfEveryKind)('the quick test and the explanation agree: %s, %s', (openapi, _name, schema) => {
  const document = { openapi, components: { schemas: { ...shared, Asked: schema } } };
  const pointer = '#/components/schemas/Asked';
  for (const direction of ['response', 'request'] as Direction[]) {
    const accepts = new Compiler(document, formats).test(pointer, direction);
    const disagreed = (isDynamic(schema) ? plainValues : valuesWithInheritedNames).filter(
      (value) => accepts(value) !== (explain(document, pointer, value, { formats, direction }).length === 0),
    );
    const shown = disagreed
      .map((value) => JSON.stringify(value))
      .sort((one, other) => one.length - other.length)
      .slice(0, 3)
      .map((json) => {
        const told = explain(document, pointer, JSON.parse(json), { formats, direction });
        return `${direction} ${json}: ${told.map(({ code, pointer: at }) => `${code} ${at}`).join(', ')}`;
      });
    expect(shown).toEqual([]);
  }
});
