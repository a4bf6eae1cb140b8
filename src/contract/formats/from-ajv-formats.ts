import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Formats } from './format.js';

/** A format as ajv-formats defines it, in our form. */
export function fromAjvFormats(name: string): Formats[string] {
  const format: unknown = fullFormats[name as keyof typeof fullFormats];
  if (isRegExp(format)) return { type: 'string', test: (value) => format.test(value) };
  if (typeof format === 'function') return { type: 'string', test: format as (value: string) => boolean };
  const { type, validate } = format as { type?: 'number'; validate: RegExp | ((value: never) => boolean) };
  const test = (value: string | number) =>
    isRegExp(validate) ? validate.test(String(value)) : Boolean(validate(value as never));
  return type === 'number' ? { type, test } : { type: 'string', test };
}

/** The regular expression that a format of ajv-formats consists of, where it is one. */
export function regExpFromAjvFormats(name: string): RegExp | undefined {
  const format: unknown = fullFormats[name as keyof typeof fullFormats];
  return isRegExp(format) ? format : undefined;
}

const isRegExp = (value: unknown): value is RegExp => Object.prototype.toString.call(value) === '[object RegExp]';
