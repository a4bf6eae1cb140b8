import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../../src/contract/formats/formats.js';
import { isJsonText } from '../../src/contract/schema/json-text.js';
import { QUOTIENT_DIGITS } from '../../src/contract/schema/multiple.js';

/** A plain ajv that asserts our formats, and that text which is said to be JSON is JSON. */
export function assertingAjv(options: ConstructorParameters<typeof Ajv2020>[0]): Ajv2020 {
  const ajv = new Ajv2020({ ...options, multipleOfPrecision: QUOTIENT_DIGITS });
  for (const [name, { type, test }] of Object.entries(formats))
    ajv.addFormat(name, type === 'number' ? { type, validate: test } : test);
  ajv.removeKeyword('contentMediaType');
  ajv.addKeyword({
    keyword: 'contentMediaType',
    type: 'string',
    validate: (mediaType: string, text: string) => mediaType !== 'application/json' || isJsonText(text),
  });
  return ajv;
}
