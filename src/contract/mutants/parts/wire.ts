import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { besides, schemaText, typesNamed, type SpecText } from '../reading/spec-text.js';

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** The JSON value that a text of a header, a parameter or a form field stands for, by what its schema says. */
export function readWire(text: SpecText, schema: string, wire: string): unknown {
  const types = typesNamed(text, schema);
  return types.includes('array')
    ? readItems(
        text,
        schema,
        wire.split(',').map((one) => one.trim()),
      )
    : scalar(wire, types);
}

/** The same for a list that comes in several texts. */
export function readItems(text: SpecText, schema: string, wires: readonly string[]): unknown[] {
  const list = [...besides(text, schemaText(text, schema))].find(
    (one) => isObject(one.schema) && isObject(one.schema.items),
  );
  const types = list ? typesNamed(text, join(list.pointer, 'items')) : [];
  return wires.map((wire) => scalar(wire, types));
}

function scalar(wire: string, types: readonly string[]): unknown {
  if (types.length === 0 || types.includes('string')) return wire;
  if (types.includes('boolean') && ['true', 'false'].includes(wire)) return wire === 'true';
  const isNumeric = types.includes('number') || types.includes('integer');
  return isNumeric && NUMBER.test(wire) ? Number(wire) : wire;
}

/** The text that stands for a value; undefined where it has none. */
export function writeWire(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const items = value.map((one) => (Array.isArray(one) ? undefined : writeWire(one)));
    return items.some((one) => one === undefined || one.includes(',')) ? undefined : items.join(',');
  }
  return value === null || typeof value === 'object' ? undefined : String(value);
}

/** Whether a text can be the value of a header: printable ASCII without spaces at its ends (RFC 9110, 5.5). */
export const isHeaderText = (wire: string): boolean => /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(wire);
