import { join } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import type { Seed, Sprout, Step } from './form-node.js';
import type { Part } from './parts-in-place.js';
import { nullForms } from './presence-forms.js';
import type { SchemaScene } from './schema-scene.js';

/** The ways from a list to its items: those with a place of their own, and all behind them. */
export function listSteps(seed: Seed, parts: readonly Part[], sprout: Sprout, scene: SchemaScene): Step[] {
  return parts.flatMap(({ pointer, schema }) => {
    const first = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
    const item = (below: string, place: string) =>
      sprout({ pointer: join(seed.pointer, below), places: [place], forms: nullForms([place], scene) });
    const placed = Array.from({ length: first }, (_, i) => item(String(i), join(pointer, 'prefixItems', i)));
    const rest = isObject(schema.items) ? item('*', join(pointer, 'items')) : undefined;
    if (!rest && placed.length === 0) return [];
    return [
      {
        nodes: [...placed, ...(rest ? [rest] : [])],
        *lead(value) {
          for (const [i, one] of (Array.isArray(value) ? value : []).entries()) {
            const node = placed[i] ?? rest;
            if (node) yield [node, one];
          }
        },
      },
    ];
  });
}
