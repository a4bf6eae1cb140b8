import type { Exchange } from '../../exchange.js';
import { join } from '../../pointer.js';
import { isObject, member } from '../../schema/schema.js';
import { isSame } from '../reading/assertions.js';
import { besides, schemaText, type SpecText } from '../reading/spec-text.js';
import { bareType, isJsonType } from './content.js';
import { readItems, readWire, writeWire } from './wire.js';

const FORM = 'application/x-www-form-urlencoded';

/** A body that can be read as a value and written from one. */
export interface BodyText {
  readonly value: unknown;
  readonly isForm: boolean;
  readonly write: (value: unknown) => Exchange['request'] | undefined;
}

/** Reads the body of a request, where it is JSON or a form. */
export function bodyText(
  text: SpecText,
  schema: string,
  mediaType: string,
  { request }: Exchange,
): BodyText | undefined {
  if (bareType(mediaType) === FORM && request.text !== undefined) {
    const write = (value: unknown) => {
      const form = writeForm(value);
      return form !== undefined && isSame(readForm(text, schema, form), value)
        ? { ...withoutBody(request), text: form }
        : undefined;
    };
    return { value: readForm(text, schema, request.text), isForm: true, write };
  }
  if (!isJsonType(mediaType)) return undefined;
  try {
    const value = request.text === undefined ? request.body : (JSON.parse(request.text) as unknown);
    return { value, isForm: false, write: (body) => ({ ...withoutBody(request), body }) };
  } catch {
    return undefined;
  }
}

/** A form as the object that its schema speaks of: a field that is a list may come several times. */
function readForm(text: SpecText, schema: string, form: string): Record<string, unknown> {
  const fields = new URLSearchParams(form);
  const holders = [...besides(text, schemaText(text, schema))];
  const read = (name: string): unknown => {
    const holder = holders.find(
      (one) =>
        isObject(one.schema) && isObject(one.schema.properties) && member(one.schema.properties, name) !== undefined,
    );
    const wires = fields.getAll(name);
    if (!holder) return wires[0];
    const property = join(holder.pointer, 'properties', name);
    return Array.isArray(readWire(text, property, ''))
      ? readItems(text, property, wires)
      : readWire(text, property, wires[0]!);
  };
  return Object.fromEntries([...new Set(fields.keys())].map((name) => [name, read(name)]));
}

function writeForm(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const form = new URLSearchParams();
  for (const [name, one] of Object.entries(value)) {
    for (const item of Array.isArray(one) ? (one as unknown[]) : [one]) {
      const wire = Array.isArray(item) ? undefined : writeWire(item);
      if (wire === undefined) return undefined;
      form.append(name, wire);
    }
  }
  return form.toString();
}

export function withoutBody({ body: _body, text: _text, ...request }: Exchange['request']): Exchange['request'] {
  return request;
}
