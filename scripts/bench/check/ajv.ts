import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import standalone from 'ajv/dist/standalone/index.js';
import { conversationSchema } from './contract-schema.js';
import { createAjv } from './create-ajv.js';
import { ofBody, type Validator } from './validator.js';

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
