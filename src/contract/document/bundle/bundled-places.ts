import { join, tokensOf } from '../../pointer.js';
import type { SourceDocument } from '../source-text.js';
import { below, type Sources, type Spot } from './sources.js';

/** Where the parts of a bundle stand in the files that it is made of. */
export class BundledPlaces {
  readonly #parts = new Map<string, Spot>();

  constructor(private readonly sources: Sources) {
    this.set('', { file: sources.root, pointer: '' });
  }

  /** Says that what is at a pointer of the bundle, and all below it, stands there. */
  set(pointer: string, spot: Spot): void {
    this.#parts.set(pointer, spot);
  }

  get parts(): readonly Spot[] {
    return [...this.#parts.values()];
  }

  locate: SourceDocument['locate'] = (pointer) => {
    const spot = this.#spotOf(pointer);
    return this.sources.of(spot).locate(spot.pointer);
  };

  excerpt: SourceDocument['excerpt'] = (pointer) => {
    const spot = this.#spotOf(pointer);
    return this.sources.of(spot).excerpt(spot.pointer);
  };

  #spotOf(pointer: string): Spot {
    const tokens = tokensOf(pointer);
    for (let known = tokens.length; ; known--) {
      const part = this.#parts.get(join('', ...tokens.slice(0, known)));
      if (part) return below(part, ...tokens.slice(known));
    }
  }
}
