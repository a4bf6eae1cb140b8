import { join } from '../pointer.js';
import { bindsRequired, isMarked } from '../schema/direction.js';
import { matches } from '../schema/pattern.js';
import { isObject } from '../schema/schema.js';
import type { FormNode, Seed, Sprout, Step } from './form-node.js';
import type { Part } from './parts-in-place.js';
import { nullForms, presenceForms } from './presence-forms.js';
import type { SchemaScene } from './schema-scene.js';

/** The ways from an object to its members: those with a name, those whose name fits a pattern, and all others. */
export function objectSteps(seed: Seed, parts: readonly Part[], sprout: Sprout, scene: SchemaScene): Step[] {
  const named = namedMembers(seed, parts, sprout, scene);
  const patterned = patternMembers(seed, parts, sprout, scene);
  const others = otherMembers(seed, parts, named.size > 0, sprout, scene);
  if (named.size + patterned.length === 0 && !others) return [];
  return [
    {
      nodes: [...named.values(), ...patterned.map(({ node }) => node), ...(others ? [others] : [])],
      *lead(value) {
        if (!isObject(value)) return;
        for (const [name, node] of named) yield [node, Object.hasOwn(value, name) ? value[name] : undefined];
        let further = false;
        for (const [name, member] of Object.entries(value)) {
          const fitting = patterned.filter(({ fits }) => fits(name));
          for (const { node } of fitting) yield [node, member];
          if (!others || named.has(name) || fitting.length > 0) continue;
          further = true;
          yield [others, member];
        }
        if (others && !further) yield [others, undefined];
      },
    },
  ];
}

function namedMembers(seed: Seed, parts: readonly Part[], sprout: Sprout, scene: SchemaScene): Map<string, FormNode> {
  const required = new Set([...(seed.required ?? []), ...requiredNames(parts, scene)]);
  const byName = new Map<string, string[]>();
  for (const { pointer, schema } of parts) {
    for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
      byName.set(name, [...(byName.get(name) ?? []), join(pointer, 'properties', name)]);
    }
  }
  const unsent = parts.flatMap(({ schema }) => unsentNames(schema.properties, scene));
  return new Map(
    [...byName]
      .filter(([name]) => !unsent.includes(name))
      .map(([name, places]) => [
        name,
        sprout({
          pointer: join(seed.pointer, name),
          places,
          forms: presenceForms(places, !required.has(name), scene),
        }),
      ]),
  );
}

/** The names that schemas require of the object they apply to. */
export const requiredNames = (parts: readonly Part[], { document, direction }: SchemaScene): string[] =>
  parts.flatMap(({ schema }) =>
    Array.isArray(schema.required)
      ? (schema.required as string[]).filter((name) => bindsRequired(document, schema, name, direction))
      : [],
  );

/** Properties that never come: forbidden, or meant for the other direction. */
function unsentNames(properties: unknown, { document, direction }: SchemaScene): string[] {
  const marker = direction === 'response' ? 'writeOnly' : 'readOnly';
  return Object.entries(isObject(properties) ? properties : {})
    .filter(([, property]) => property === false || isMarked(document, property, marker))
    .map(([name]) => name);
}

function patternMembers(
  seed: Seed,
  parts: readonly Part[],
  sprout: Sprout,
  scene: SchemaScene,
): { fits: (name: string) => boolean; node: FormNode }[] {
  return parts.flatMap(({ pointer, schema }) =>
    Object.keys(isObject(schema.patternProperties) ? schema.patternProperties : {}).map((source) => {
      const places = [join(pointer, 'patternProperties', source)];
      const forms = nullForms(places, scene);
      return {
        fits: (name: string) => matches(source, name),
        node: sprout({ pointer: `${seed.pointer}/*`, places, forms }),
      };
    }),
  );
}

/** Beside properties with a name, that there are others is a form of its own; without them the map is just filled. */
function otherMembers(
  seed: Seed,
  parts: readonly Part[],
  beside: boolean,
  sprout: Sprout,
  scene: SchemaScene,
): FormNode | undefined {
  const places = parts
    .filter(({ schema: { additionalProperties: one } }) => isObject(one) && Object.keys(one).length > 0)
    .map(({ pointer }) => join(pointer, 'additionalProperties'));
  if (places.length === 0) return undefined;
  const forms = beside ? presenceForms(places, true, scene) : nullForms(places, scene);
  return sprout({ pointer: `${seed.pointer}/*`, places, forms });
}
