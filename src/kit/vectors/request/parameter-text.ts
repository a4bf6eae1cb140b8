import { isObject } from '../../../contract/schema/schema.js';

/** How a parameter is written (OpenAPI 3.1, 4.8.12.3). */
export interface ParameterStyle {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
}

/** Values that a style can write: texts, numbers, booleans, lists and objects of them. */
type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

const encoded = (value: Scalar): string => encodeURIComponent(String(value));

/** Separators of lists that are written as one text. */
const SEPARATORS: Readonly<Record<string, string>> = {
  form: ',',
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
};

/** A parameter as a part of the query, encoded. Undefined where its value has no form there. */
export function queryText({ name, style, explode }: ParameterStyle, value: unknown): string | undefined {
  const key = encodeURIComponent(name);
  if (isScalar(value)) return `${key}=${encoded(value)}`;
  if (Array.isArray(value)) {
    if (value.length === 0 || !value.every(isScalar)) return undefined;
    const items = value.map(encoded);
    if (explode) return items.map((one) => `${key}=${one}`).join('&');
    const separator = SEPARATORS[style];
    return separator === undefined ? undefined : `${key}=${items.join(separator)}`;
  }
  const entries = isObject(value) ? Object.entries(value) : [];
  if (entries.length === 0 || !entries.every(([, one]) => isScalar(one))) return undefined;
  const members = entries as [string, Scalar][];
  if (style === 'deepObject')
    return members.map(([member, one]) => `${encodeURIComponent(`${name}[${member}]`)}=${encoded(one)}`).join('&');
  if (style !== 'form') return undefined;
  return explode
    ? members.map(([member, one]) => `${encodeURIComponent(member)}=${encoded(one)}`).join('&')
    : `${key}=${members.flatMap(([member, one]) => [encodeURIComponent(member), encoded(one)]).join(',')}`;
}

/** A parameter as a segment of the path, encoded. Only the usual style, of texts, numbers and lists. */
export function segmentText({ style }: ParameterStyle, value: unknown): string | undefined {
  if (style !== 'simple') return undefined;
  if (isScalar(value)) return encoded(value);
  return Array.isArray(value) && value.length > 0 && value.every(isScalar) ? value.map(encoded).join(',') : undefined;
}

/** A parameter as the value of a header. Undefined where it has none: printable ASCII alone (RFC 9110, 5.5). */
export function headerText(value: unknown): string | undefined {
  const isList = Array.isArray(value) && value.every(isScalar) && value.length > 0;
  const text = isScalar(value) ? String(value) : isList ? value.join(',') : '';
  return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text) ? text : undefined;
}
