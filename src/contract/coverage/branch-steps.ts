import { join, tokensOf } from '../pointer.js';
import { discriminatorOf } from '../schema/discriminator.js';
import { explain } from '../schema/explain.js';
import { dereference, isObject, member, placeAt, typesOf } from '../schema/schema.js';
import type { FormNode, Seed, Sprout, Step } from './form-node.js';
import { requiredNames } from './object-steps.js';
import type { Part } from './parts-in-place.js';
import { present } from './presence-forms.js';
import { allows, type SchemaScene } from './schema-scene.js';

/** The ways from a value to the branches of `anyOf` and `oneOf` that it fits, and to `then` or `else`. */
export function branchSteps(seed: Seed, parts: readonly Part[], sprout: Sprout, scene: SchemaScene): Step[] {
  const required = [...(seed.required ?? []), ...requiredNames(parts, scene)];
  const grow = (place: string, name?: string): FormNode =>
    sprout({ pointer: seed.pointer, places: [place], forms: name === undefined ? [] : [present(name)], required });
  return parts.flatMap((part) => [
    ...alternatives('anyOf', part, grow, scene),
    ...alternatives('oneOf', part, grow, scene),
    ...conditional(part, grow, scene),
  ]);
}

type Grow = (place: string, name?: string) => FormNode;

function alternatives(keyword: 'anyOf' | 'oneOf', { pointer, schema }: Part, grow: Grow, scene: SchemaScene): Step[] {
  const list: unknown[] = Array.isArray(schema[keyword]) ? schema[keyword] : [];
  const branches = list
    .map((branch, i) => ({ i, place: join(pointer, keyword, i), name: branchName(branch, i) }))
    .filter(({ place }) => !isNullAlone(scene.document, place));
  if (branches.length === 0) return [];
  const isChoice = branches.length > 1; // one beside null is what makes a schema nullable
  const grown = branches.map((one) => ({ ...one, node: grow(one.place, isChoice ? `branch ${one.name}` : undefined) }));
  const discriminator = discriminatorOf(schema, keyword);

  return [
    {
      nodes: grown.map(({ node }) => node),
      lead(value) {
        if (value === undefined || value === null) return [];
        const chosen =
          discriminator && isObject(value)
            ? grown.filter(({ i }) =>
                discriminator.names[i]!.some((one) => one === member(value, discriminator.propertyName)),
              )
            : fitting(grown, value, scene);
        return chosen.map(({ node }) => [node, value] as const);
      },
    },
  ];
}

/** The last name of a `$ref` tells more than a number, and stays when branches change places. */
const branchName = (branch: unknown, i: number): string =>
  isObject(branch) && typeof branch.$ref === 'string' ? (tokensOf(branch.$ref).at(-1) ?? String(i)) : String(i);

function isNullAlone(document: object, pointer: string): boolean {
  const { schema } = dereference(document, placeAt(document, pointer));
  if (!isObject(schema)) return false;
  const { enum: listed } = schema;
  return (
    String(typesOf(schema)) === 'null' ||
    (Array.isArray(listed) && listed.length > 0 && listed.every((one) => one === null))
  );
}

/** The branches that let a value in; of these, the ones that know most of its properties. */
function fitting<B extends { readonly place: string }>(
  branches: readonly B[],
  value: unknown,
  scene: SchemaScene,
): B[] {
  const { document, ...options } = scene;
  const tried = branches
    .map((branch) => ({ branch, found: explain(document, branch.place, value, options) }))
    .filter(({ found }) => found.every(({ code }) => code === 'property.undocumented'))
    .map(({ branch, found }) => ({ branch, unknown: found.reduce((sum, { count }) => sum + count, 0) }));
  const fewest = Math.min(...tried.map(({ unknown }) => unknown));
  return tried.filter(({ unknown }) => unknown === fewest).map(({ branch }) => branch);
}

function conditional({ pointer, schema }: Part, grow: Grow, scene: SchemaScene): Step[] {
  if (!('if' in schema)) return [];
  const [then, otherwise] = ['then', 'else'].map((keyword) =>
    keyword in schema ? grow(join(pointer, keyword)) : undefined,
  );
  return [
    {
      nodes: [then, otherwise].filter((node) => node !== undefined),
      lead(value) {
        const node = value !== undefined && allows(scene, join(pointer, 'if'), value) ? then : otherwise;
        return node ? [[node, value]] : [];
      },
    },
  ];
}
