import type { Form } from './form-node.js';
import { allows, type SchemaScene } from './schema-scene.js';

export const ABSENT: Form = { name: 'absent', shows: (value) => value === undefined };

/** A form that whatever is there shows. */
export const present = (name: string): Form => ({ name, shows: (value) => value !== undefined });

const NULL: Form = { name: 'null', shows: (value) => value === null };
const NON_NULL: Form = { name: 'non-null', shows: (value) => value !== undefined && value !== null };

/** Null and what is not null, where the schemas of a place let both in. */
export const nullForms = (places: readonly string[], scene: SchemaScene): Form[] =>
  places.every((place) => allows(scene, place, null)) ? [NULL, NON_NULL] : [];

/** What a place shows by being there, or by being left out where it may be. */
export function presenceForms(places: readonly string[], optional: boolean, scene: SchemaScene): Form[] {
  const nulls = nullForms(places, scene);
  return [...(nulls.length > 0 ? nulls : [present('seen')]), ...(optional ? [ABSENT] : [])];
}
