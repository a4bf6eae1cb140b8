import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { Formats } from '../schema/explain.js';
import { isDateTime } from './date-time.js';
import { isUri } from './uri.js';

type Known = Formats[string];

/** The formats of the OpenAPI and JSON Schema registries that are asserted: two of our own, the rest of ajv-formats. */
export const formats: Formats = {
  ...Object.fromEntries(
    [
      'date',
      'time',
      'duration',
      'uri-reference',
      'uri-template',
      'email',
      'hostname',
      'ipv4',
      'ipv6',
      'uuid',
      'json-pointer',
      'relative-json-pointer',
      'byte',
      'int32',
    ].map((name) => [name, fromAjvFormats(name)]),
  ),
  'date-time': { type: 'string', test: isDateTime },
  uri: { type: 'string', test: isUri },
};

function fromAjvFormats(name: string): Known {
  const format: unknown = fullFormats[name as keyof typeof fullFormats];
  if (format instanceof RegExp) return { type: 'string', test: (value) => format.test(value) };
  if (typeof format === 'function') return { type: 'string', test: (value) => Boolean(format(value)) };
  const { type, validate } = format as { type?: 'number'; validate: RegExp | ((value: never) => boolean) };
  const test = (value: string | number) =>
    validate instanceof RegExp ? validate.test(String(value)) : Boolean(validate(value as never));
  return type === 'number' ? { type, test } : { type: 'string', test };
}
