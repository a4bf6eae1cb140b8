import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { _, type CodeKeywordDefinition } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { conversationSchema } from './contract-schema.js';
import { ofBody, type Validator } from './validator.js';

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

function createAjv(code: { source?: true } = {}): Ajv2020 {
  const ajv = new Ajv2020({ allowUnionTypes: true, code });
  addFormats.default(ajv, { mode: 'full' });
  ajv.removeKeyword('contentMediaType');
  ajv.addKeyword(CONTENT);
  return ajv;
}

/** Compiled in the process that validates. */
export const ajvAtRunTime = (): Validator => ofBody(createAjv().compile(conversationSchema()));

/** Compiled to source text, as a build does it, and that text loaded as a module. */
export function ajvStandalone(): Validator {
  const ajv = createAjv({ source: true });
  const source = standalone.default(ajv, ajv.compile(conversationSchema()));
  const module = { exports: {} };
  const run = compileFunction(source, ['module', 'require']) as (module: object, require: NodeJS.Require) => void;
  run(module, createRequire(import.meta.url));
  return ofBody(module.exports as (body: unknown) => boolean);
}
