import { Refused } from './behaviour.js';
import type { Kind } from '../../contract/resources/kind.js';
import type { Body, Collection, Notes, Resource } from './resource.js';

/** The most that a stand-in keeps. */
export interface Bounds {
  readonly resources: number;
  /** Of all bodies as JSON, in characters. */
  readonly characters: number;
}

export const BOUNDS: Bounds = { resources: 50_000, characters: 64 * 2 ** 20 };

/** Keeps resources in memory: collections, in them resources, in those collections. A parent takes its children along. */
export class Store {
  readonly #roots = new Map<string, Collection>();
  #serial = 0;
  #resources = 0;
  #characters = 0;

  constructor(private readonly bounds: Bounds = BOUNDS) {}

  /** The collection at these path parameters; undefined where the resource above it is not there. */
  collection(kind: Kind, values: readonly string[]): Collection | undefined {
    const parent = kind.parent && this.find(kind.parent, values);
    if (kind.parent && !parent) return undefined;
    const above = parent ? parent.collection.values.length + 1 : 0;
    const own = values.slice(above, kind.depth);
    const held = (parent?.below ?? this.#roots).get(keyOf(kind, own));
    return held ?? emptyCollection(kind, own, parent);
  }

  /** The resource at these path parameters, the last of which is its id or a name of it. */
  find(kind: Kind, values: readonly string[]): Resource | undefined {
    const collection = this.collection(kind, values);
    const last = values[kind.depth];
    return collection && last !== undefined ? inCollection(collection, last) : undefined;
  }

  /**
   * Keeps a resource.
   *
   * @throws Refused where there is no room
   */
  add(collection: Collection, body: Body, notes: Notes = {}): Resource {
    const { kind, parent } = collection;
    const size = sizeOf(body);
    this.#resize(1, size);
    const id = String(body[kind.idName]);
    const below = new Map<string, Collection>();
    const resource: Resource = { kind, id, serial: ++this.#serial, collection, below, body, notes, size };
    const own = collection.values.slice(parent ? parent.collection.values.length + 1 : 0);
    (parent?.below ?? this.#roots).set(keyOf(kind, own), collection); // only now: an empty one is not worth keeping
    collection.items.set(id, resource);
    collection.made++;
    for (const key of namesOf(kind, body)) collection.named.set(key, resource);
    return resource;
  }

  /**
   * Puts another body in the place of a resource's.
   *
   * @throws Refused where there is no room
   */
  change(resource: Resource, body: Body, notes: Notes = resource.notes): void {
    const size = sizeOf(body);
    this.#resize(0, size - resource.size);
    const { named } = resource.collection;
    for (const key of namesOf(resource.kind, resource.body)) if (named.get(key) === resource) named.delete(key);
    Object.assign(resource, { body, notes, size });
    for (const key of namesOf(resource.kind, body)) named.set(key, resource);
  }

  /** Takes a resource away, and all below it. */
  remove(resource: Resource): void {
    const { collection } = resource;
    for (const child of resource.below.values()) for (const one of [...child.items.values()]) this.remove(one);
    collection.items.delete(resource.id);
    if (collection.items.size === 0 && !collection.parent)
      this.#roots.delete(keyOf(collection.kind, collection.values));
    for (const key of namesOf(resource.kind, resource.body))
      if (collection.named.get(key) === resource) collection.named.delete(key);
    this.#resize(-1, -resource.size);
  }

  #resize(resources: number, characters: number): void {
    const { bounds } = this;
    if (resources > 0 && this.#resources + resources > bounds.resources)
      throw new Refused(
        400,
        `The stand-in keeps at most ${bounds.resources} resources: delete some, or start a new one.`,
      );
    if (characters > 0 && this.#characters + characters > bounds.characters)
      throw new Refused(
        400,
        `The stand-in keeps at most ${bounds.characters} characters: delete some resources, or start a new one.`,
      );
    this.#resources += resources;
    this.#characters += characters;
  }
}

/** The resource of a collection with this id or name. */
export const inCollection = ({ kind, items, named }: Collection, text: string): Resource | undefined =>
  items.get(text) ?? kind.names.map((name) => named.get(nameKey(name, text))).find((one) => one !== undefined);

/** The resource of a collection whose member has this value. Only names of its kind are looked up. */
export const withName = ({ named }: Collection, member: string, value: string): Resource | undefined =>
  named.get(nameKey(member, value));

const keyOf = ({ path }: Kind, values: readonly string[]): string => JSON.stringify([path, ...values]);

const nameKey = (member: string, value: string): string => `${member} ${value}`;

const namesOf = ({ names }: Kind, body: Body): string[] =>
  names.flatMap((name) => {
    const value = body[name];
    return typeof value === 'string' && value !== '' ? [nameKey(name, value)] : [];
  });

const sizeOf = (body: Body): number => JSON.stringify(body).length;

function emptyCollection(kind: Kind, own: readonly string[], parent: Resource | undefined): Collection {
  const values = parent ? [...parent.collection.values, parent.id, ...own] : own;
  return { kind, values, ...(parent && { parent }), items: new Map(), named: new Map(), made: 0 };
}
