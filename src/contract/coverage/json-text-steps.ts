import { join } from '../pointer.js';
import { isObject } from '../schema/schema.js';
import type { Seed, Sprout, Step } from './form-node.js';
import type { Part } from './parts-in-place.js';
import { presenceForms } from './presence-forms.js';
import type { SchemaScene } from './schema-scene.js';

/** The way from JSON in a text to what it says, where `contentSchema` tells its forms. */
export function jsonTextSteps(seed: Seed, parts: readonly Part[], sprout: Sprout, scene: SchemaScene): Step[] {
  return parts
    .filter(({ schema }) => schema.contentMediaType === 'application/json' && isObject(schema.contentSchema))
    .map(({ pointer }) => {
      const places = [join(pointer, 'contentSchema')];
      const node = sprout({ pointer: join(seed.pointer, '#'), places, forms: presenceForms(places, false, scene) });
      return {
        nodes: [node],
        lead(value) {
          const decoded = typeof value === 'string' ? decode(value) : undefined;
          return decoded === undefined ? [] : [[node, decoded]];
        },
      };
    });
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // encoded in another way
  }
}
