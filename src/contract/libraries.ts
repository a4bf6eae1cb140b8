import { createRequire } from 'node:module';
import type * as Ajv from 'ajv';
import type * as Ajv2020 from 'ajv/dist/2020.js';
import type * as Yaml from 'yaml';

/**
 * The libraries that read and compile contracts, each loaded when it is first used: that takes longer than many a run
 * against our own contract, which is compiled already.
 */
const require = createRequire(import.meta.url);

export const yaml = () => require('yaml') as typeof Yaml;
export const ajv = () => require('ajv') as typeof Ajv;
export const ajv2020 = () => require('ajv/dist/2020.js') as typeof Ajv2020;
