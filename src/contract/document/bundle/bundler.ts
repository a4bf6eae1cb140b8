import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { FIELDS, holdsOf, type Holds, type Kind } from '../fields.js';
import { BundledPlaces } from './bundled-places.js';
import { isSection, SECTIONS } from './component-names.js';
import { Components } from './components.js';
import { below, isUrl, keyOf, type Sources, type Spot } from './sources.js';

type Node = Record<string, unknown>;

const MOST_LEVELS = 500;

/**
 * Makes one document of the files of a contract. What a reference into another file leads to becomes a component where
 * OpenAPI has a section for its kind; anything else, such as a path or a whole map of headers, is put in place.
 */
export class Bundler {
  readonly places: BundledPlaces;
  readonly #components: Components;
  /** The values that the one which is being copied is a part of. */
  readonly #inside = new Set<unknown>();

  constructor(private readonly sources: Sources) {
    this.places = new BundledPlaces(sources);
    this.#components = new Components(sources.root);
  }

  /** Pointers of the components that could not keep their name, since something else has it. */
  get renamed(): readonly string[] {
    return this.#components.renamed;
  }

  bundle(): Node {
    const root = { file: this.sources.root, pointer: '' };
    this.#reserve();
    const document = this.#copy('document', root, '') as Node;
    const components = isObject(document.components) ? document.components : {};
    for (let due = this.#components.next(); due; due = this.#components.next()) {
      const { section, kind, name, spot } = due;
      const to = join('/components', section, name);
      this.places.set(to, spot);
      components[section] = { ...(components[section] as object), [name]: this.#copy(kind, spot, to) };
    }
    if (Object.keys(components).length > 0) document.components = inOrder(components);
    return document;
  }

  /** Notes the components that the root has, wherever they stand. */
  #reserve(): void {
    const sections = new Map(this.#members({ file: this.sources.root, pointer: '/components' }, new Set()));
    for (const [section, at] of sections) {
      if (!isSection(section)) continue;
      for (const [name, spot] of this.#members(at, new Set()))
        this.#components.reserve(join('#/components', section, name), [spot, this.#followed(spot)]);
    }
  }

  /** The members of a map, also of one that another file has. */
  *#members(spot: Spot, seen: Set<string>): Generator<[string, Spot]> {
    const value = this.sources.valueAt(spot);
    if (!isObject(value) || seen.has(keyOf(spot))) return;
    seen.add(keyOf(spot));
    if (this.#refers(value, spot)) yield* this.#members(this.#target(value.$ref, spot), seen);
    for (const key of Object.keys(value)) if (key !== '$ref') yield [key, below(spot, key)];
  }

  /** A reference of the root into itself stays as it is. */
  #refers(value: unknown, { file }: Spot): value is Node & { $ref: string } {
    if (!isObject(value) || typeof value.$ref !== 'string') return false;
    return file !== this.sources.root || !value.$ref.startsWith('#');
  }

  #target = (reference: string, holder: Spot): Spot => this.sources.target(reference, below(holder, '$ref'));

  /** Where a place leads that is nothing but a reference to another file, as in an index of files. */
  #followed(spot: Spot): Spot {
    const seen = new Set<string>();
    for (let at = spot; ;) {
      const value = this.sources.valueAt(at);
      if (!this.#refers(value, at) || Object.keys(value).length > 1) return at;
      const next = this.#target(value.$ref, at);
      if (next.file === at.file) return at;
      if (seen.has(keyOf(next))) this.#circle(value.$ref, at);
      seen.add(keyOf(next));
      at = next;
    }
  }

  #circle = (reference: string, holder: Spot): never =>
    this.sources.fail(below(holder, '$ref'), `$ref ${JSON.stringify(reference)} leads in a circle`);

  #copy(holds: Holds | undefined, spot: Spot, to: string): unknown {
    const value = this.sources.valueAt(spot);
    if (holds === undefined || value === null || typeof value !== 'object') return value;
    if (this.#inside.has(value)) this.sources.fail(spot, 'a YAML alias contains itself');
    if (this.#inside.size > MOST_LEVELS)
      this.sources.fail(spot, `the files are nested more than ${MOST_LEVELS} levels deep`);
    this.#inside.add(value);
    const copy = this.#refers(value, spot)
      ? this.#reference(value, holds, spot, to)
      : this.#membersOf(value, holds, spot, to);
    this.#inside.delete(value);
    return copy;
  }

  #membersOf(value: object, holds: Holds, spot: Spot, to: string): unknown {
    const copied = (key: string | number) =>
      this.#copy(holdsBelow(holds, String(key)), below(spot, key), join(to, key));
    if (Array.isArray(value)) return value.map((_, i) => copied(i));
    const copy = Object.fromEntries(Object.keys(value).map((key) => [key, copied(key)]));
    if (holds === 'schema' && isObject(copy.discriminator))
      copy.discriminator = this.#mapped(copy.discriminator, below(spot, 'discriminator'));
    return copy;
  }

  #reference(value: Node & { $ref: string }, holds: Holds, spot: Spot, to: string): unknown {
    const section = typeof holds === 'string' ? SECTIONS[holds] : undefined;
    if (section !== undefined) {
      const target = this.#followed(this.#target(value.$ref, spot));
      const $ref = this.#components.at(target, holds as Kind);
      if ($ref !== `#${to}`) return { ...(this.#membersOf(value, holds, spot, to) as Node), $ref };
      return this.#inPlace(value, target, holds, spot, to);
    }
    return this.#inPlace(value, this.#target(value.$ref, spot), holds, spot, to);
  }

  /** What stands beside the reference goes over what it leads to. */
  #inPlace({ $ref, ...own }: Node & { $ref: string }, target: Spot, holds: Holds, spot: Spot, to: string): unknown {
    if (this.#inside.has(this.sources.valueAt(target))) this.#circle($ref, spot);
    this.places.set(to, target);
    const copy = this.#copy(holds, target, to);
    if (!isObject(copy)) return copy;
    for (const key of Object.keys(own)) {
      const at = join(to, key);
      this.places.set(at, below(spot, key));
      copy[key] = this.#copy(holdsBelow(holds, key), below(spot, key), at);
    }
    return copy;
  }

  /** A mapping names schemas by reference, or plainly; plain names and URLs stay. */
  #mapped(discriminator: Node, spot: Spot): Node {
    if (!isObject(discriminator.mapping)) return discriminator;
    const mapping = Object.entries(discriminator.mapping).map(([name, text]) => {
      const isOwn = spot.file === this.sources.root && String(text).startsWith('#');
      if (!isReference(text) || isOwn || this.#components.has('schemas', text)) return [name, text];
      const target = this.#followed(this.sources.target(text, below(spot, 'mapping', name)));
      return [name, this.#components.at(target, 'schema')];
    });
    return { ...discriminator, mapping: Object.fromEntries(mapping) as Node };
  }
}

const isReference = (text: unknown): text is string =>
  typeof text === 'string' && !isUrl(text) && /^#|\/|\.(?:ya?ml|json)(?:#|$)/i.test(text);

/** What a member holds of something: a field of an object, an item of a list, a value of a map. */
function holdsBelow(holds: Holds, key: string): Holds | undefined {
  if (typeof holds === 'string') return holdsOf(holds, key);
  return holds[0] === 'open' && key.startsWith('x-') ? undefined : holds[1];
}

/** The sections as OpenAPI lists them, so that the order does not depend on which is referred to first. */
const inOrder = (components: Node): Node =>
  Object.fromEntries(
    [...new Set([...Object.keys(FIELDS.components), ...Object.keys(components)])]
      .filter((section) => section in components)
      .map((section) => [section, components[section]]),
  );
