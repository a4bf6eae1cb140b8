import type { Formats } from '../formats/format.js';
import { explain } from '../schema/explain.js';
import type { Direction } from '../schema/schema.js';

/** Where schemas stand and how they are read. */
export interface SchemaScene {
  readonly document: object;
  readonly formats: Formats;
  readonly direction: Direction;
  /** Whether values are sent as plain text, in which a list cannot be empty. */
  readonly asText?: boolean;
}

/** Whether the schema at a pointer lets a value in; undocumented properties do not matter. */
export const allows = ({ document, formats, direction }: SchemaScene, pointer: string, value: unknown): boolean =>
  explain(document, pointer, value, { formats, direction }).every(({ code }) => code === 'property.undocumented');
