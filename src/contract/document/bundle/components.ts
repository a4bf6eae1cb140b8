import { join } from '../../pointer.js';
import type { Kind } from '../fields.js';
import { freeName, isSection, SECTIONS, tokensInComponents, wantedName } from './component-names.js';
import { keyOf, type Spot } from './sources.js';

/** A component that was referred to and is not in the bundle yet. */
interface Due {
  readonly section: string;
  readonly kind: Kind;
  readonly name: string;
  readonly spot: Spot;
}

/** Which component of a bundle stands for which place of its files. */
export class Components {
  /** Pointers of those that could not keep their name, since something else has it. */
  readonly renamed: string[] = [];
  readonly #pointers = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #due: Due[] = [];

  constructor(private readonly root: string) {}

  /** Notes a component that is there already, with the places that it stands for. */
  reserve(pointer: string, spots: readonly Spot[]): void {
    this.#taken.add(pointer);
    for (const spot of spots)
      if (spot.file !== this.root && !this.#pointers.has(keyOf(spot))) this.#pointers.set(keyOf(spot), pointer);
  }

  has(section: string, name: string): boolean {
    return this.#taken.has(join('#/components', section, name));
  }

  /** The pointer of the component for a place. Where it is new it gets a name, and is due. */
  at(spot: Spot, kind: Kind): string {
    if (spot.file === this.root) return `#${spot.pointer}`;
    const known = this.#pointers.get(keyOf(spot));
    if (known !== undefined) return known;
    const [of = '', ...tokens] = tokensInComponents(spot);
    return tokens.length > 1 && isSection(of) ? this.#part(spot, of, tokens.slice(1)) : this.#add(spot, kind);
  }

  next(): Due | undefined {
    return this.#due.shift();
  }

  /** A place inside a component. */
  #part({ file, pointer }: Spot, section: string, tokens: readonly string[]): string {
    const holder = pointer.split('/').slice(0, -tokens.length).join('/');
    return join(
      this.at(
        { file, pointer: holder },
        KINDS.find((kind) => SECTIONS[kind] === section)!,
      ),
      ...tokens,
    );
  }

  #add(spot: Spot, kind: Kind): string {
    const section = SECTIONS[kind]!;
    const wanted = wantedName(spot);
    const name = freeName(wanted, (one) => this.has(section, one));
    const pointer = join('#/components', section, name);
    this.reserve(pointer, [spot]);
    if (name !== wanted) this.renamed.push(pointer);
    this.#due.push({ section, kind, name, spot });
    return pointer;
  }
}

const KINDS = Object.keys(SECTIONS) as Kind[];
