import { dereference, placeAt } from '../schema/schema.js';
import { branchSteps } from './branch-steps.js';
import type { FormNode, Seed, Sprout, Step } from './form-node.js';
import { jsonTextSteps } from './json-text-steps.js';
import { listSteps } from './list-steps.js';
import { objectSteps } from './object-steps.js';
import { partsInPlace, type Part } from './parts-in-place.js';
import type { SchemaScene } from './schema-scene.js';
import { valueForms } from './value-forms.js';

const STEPS = [objectSteps, listSteps, branchSteps, jsonTextSteps];

/** A node whose steps are still to be added. */
interface Bud {
  readonly seed: Seed;
  readonly parts: readonly Part[];
  readonly steps: Step[];
  /** The schemas that the way here led through. */
  readonly above: ReadonlySet<string>;
}

/**
 * Grows the forms of a schema and of all below it, nearest first. A schema that contains itself is followed once: where
 * it comes again, its own forms are told and nothing below.
 *
 * @param most the number of forms at which no further place is entered
 */
export function growForms(seed: Seed, scene: SchemaScene, most: number): FormNode {
  const { document } = scene;
  const buds: Bud[] = [];
  let count = 0;

  const sprout = (one: Seed, above: ReadonlySet<string>): FormNode => {
    const parts = one.places.flatMap((place) => partsInPlace(document, place));
    const forms = [...one.forms, ...valueForms(one.places, parts, scene)];
    const steps: Step[] = [];
    count += Math.max(1, forms.length); // also a place without forms of its own costs time
    const heads = one.places.map((place) => dereference(document, placeAt(document, place)).pointer);
    if (!heads.some((head) => above.has(head))) {
      buds.push({ seed: one, parts, steps, above: new Set([...above, ...heads]) });
    }
    return { pointer: one.pointer, forms, steps };
  };

  const root = sprout(seed, new Set());
  for (let next = 0; next < buds.length && count < most; next++) {
    const { seed: one, parts, steps, above } = buds[next]!;
    const below: Sprout = (child) => sprout(child, above);
    for (const stepsOf of STEPS) steps.push(...stepsOf(one, parts, below, scene));
  }
  return root;
}
