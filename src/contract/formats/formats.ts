import type { Formats } from './format.js';
import { isDateTime } from './date-time.js';
import { fromAjvFormats } from './from-ajv-formats.js';
import { isUri } from './uri.js';

/** Formats of the OpenAPI and JSON Schema registries that are asserted as ajv-formats reads them. */
const BORROWED = [
  ...['date', 'time', 'duration', 'uri-reference', 'uri-template', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid'],
  ...['json-pointer', 'relative-json-pointer', 'byte', 'int32'],
];

/** Every format that is asserted. Others, such as a vendor's own, are annotations. */
export const formats: Formats = {
  ...Object.fromEntries(BORROWED.map((name) => [name, fromAjvFormats(name)])),
  'date-time': { type: 'string', test: isDateTime },
  uri: { type: 'string', test: isUri },
};
