import { join } from '../../pointer.js';
import { readBeside, readWhole } from './reading.js';
import type { SpecText } from './spec-text.js';
import { fits, type Reading } from './told.js';

/** What a schema says of the items of a list. */
export function readList(
  text: SpecText,
  pointer: string,
  schema: Readonly<Record<string, unknown>>,
  items: readonly unknown[],
  at: string,
  { told }: Reading,
): void {
  const prefix: unknown[] = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
  items.forEach((item, i) => {
    if (i < prefix.length) {
      told.push(...readWhole(text, { pointer: join(pointer, 'prefixItems', i), schema: prefix[i] }, item, join(at, i)));
    } else if (schema.items !== undefined) {
      told.push(...readWhole(text, { pointer: join(pointer, 'items'), schema: schema.items }, item, join(at, i)));
    }
  });
  if (schema.contains === undefined) return;
  const place = { pointer: join(pointer, 'contains'), schema: schema.contains };
  const count = items.filter((item) => fits(readBeside(text, place, item, at))).length;
  if (count < Number(schema.minContains ?? 1))
    told.push({ code: 'schema.contains', pointer: at, clause: place.pointer });
  if (count > Number(schema.maxContains ?? Infinity)) {
    told.push({ code: 'schema.maxContains', pointer: at, clause: join(pointer, 'maxContains') });
  }
}
