import { _, type CodeKeywordDefinition } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** ajv leaves the content of text alone; this asks of it what the contract asks. */
const CONTENT: CodeKeywordDefinition = {
  keyword: 'contentMediaType',
  type: 'string',
  schemaType: 'string',
  code(cxt) {
    const { gen, data } = cxt;
    const valid = gen.let('valid', false);
    gen.try(
      () => gen.code(_`JSON.parse(${data})`).assign(valid, true),
      () => undefined,
    );
    cxt.pass(valid);
  },
};

/** An ajv with all formats in full. */
export function createAjv(code: { source?: true } = {}): Ajv2020 {
  const ajv = new Ajv2020({ allowUnionTypes: true, code });
  addFormats.default(ajv, { mode: 'full' });
  ajv.removeKeyword('contentMediaType');
  ajv.addKeyword(CONTENT);
  return ajv;
}
