import type { Site } from '../../../contract/mutants/reading/sites.js';
import { FORMATS } from '../../../contract/mutants/reading/formats.js';
import type { Requirement } from './response-vector.js';

/** A form of a format that every validator takes, and a wider one: what is outside of it, every validator refuses. */
interface Forms {
  readonly plain: RegExp;
  readonly wide: RegExp;
}

/** The formats of JSON Schema that validators assert alike, within these forms. Any other is our stricter reading. */
const FORMS: Readonly<Record<string, Forms>> = {
  'date-time': {
    plain: /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    wide: /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d.*$/i,
  },
  date: { plain: /^\d{4}-\d\d-\d\d$/, wide: /^\d{4}-\d\d-\d\d/ },
  uri: { plain: /^[a-z][a-z\d+.-]*:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w./?#=&%:@!,;+~-]*)?$/i, wide: /^[a-z][a-z\d+.-]*:/i },
  uuid: { plain: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, wide: /^(?:urn:uuid:)?[\da-f-]*$/i },
  email: { plain: /^[\w.-]+@[\w.-]+$/, wide: /@/ },
  ipv4: { plain: /^\d{1,3}(?:\.\d{1,3}){3}$/, wide: /^\d+(?:\.\d+)*$/ },
};

/** What a validator has to be able to do to take a valid body. */
export const requiredBySites = (sites: readonly Site[]): Requirement[] => [
  ...(sites.every(isPlain) ? [] : (['strict-format'] as const)),
  ...(sites.some(isDecimal) ? (['decimal-multiple'] as const) : []),
];

/** Whether a number is a multiple in decimal digits alone: no binary fraction is equal to 0.01. */
const isDecimal = ({ schema: { multipleOf }, value }: Site): boolean =>
  typeof multipleOf === 'number' && typeof value === 'number' && !Number.isInteger(value / multipleOf);

function isPlain({ schema: { format }, value }: Site): boolean {
  if (typeof format !== 'string' || typeof value !== 'string' || !Object.hasOwn(FORMATS, format)) return true;
  return Object.hasOwn(FORMS, format) ? FORMS[format]!.plain.test(value) : !ASSERTED.has(format);
}

/** Formats of JSON Schema that are asserted by validators, each in its own way. */
const ASSERTED = new Set([
  ...['time', 'duration', 'hostname', 'ipv6', 'uri-reference', 'uri-template'],
  ...['json-pointer', 'relative-json-pointer'],
]);

/** What a validator has to be able to do to refuse a value for its format. */
export const requiredByBadForm = (format: string, value: unknown): Requirement =>
  typeof value === 'string' && Object.hasOwn(FORMS, format) && !FORMS[format]!.wide.test(value)
    ? 'format-assertion'
    : 'strict-format';
