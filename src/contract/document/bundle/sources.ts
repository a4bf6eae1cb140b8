import { join, tokensOf, valueAt } from '../../pointer.js';
import { parseSource, type SourceDocument } from '../source-text.js';
import { SpecError } from '../spec-error.js';
import type { OtherFiles } from './other-files.js';

/** A value in one of the files of a contract. The pointer has no `#`. */
export interface Spot {
  readonly file: string;
  readonly pointer: string;
}

export const below = ({ file, pointer }: Spot, ...tokens: (string | number)[]): Spot => ({
  file,
  pointer: join(pointer, ...tokens),
});

export const keyOf = ({ file, pointer }: Spot): string => `${file}#${pointer}`;

/** The files of a contract, each read when the first reference leads to it. */
export class Sources {
  readonly root: string;
  readonly #sources: Map<string, SourceDocument>;

  constructor(
    source: SourceDocument,
    file: string,
    private readonly others: OtherFiles | undefined,
  ) {
    this.root = others?.nameOf(file) ?? file;
    this.#sources = new Map([[this.root, source]]);
  }

  /** Their names; that of the root first. */
  get files(): readonly string[] {
    return [...this.#sources.keys()];
  }

  of = ({ file }: Pick<Spot, 'file'>): SourceDocument => this.#sources.get(file)!;

  valueAt = (spot: Spot): unknown => valueAt(this.of(spot).data, spot.pointer);

  /** @throws SpecError that names the place */
  fail = (spot: Spot, message: string): never => {
    throw new SpecError(message, this.of(spot).locate(spot.pointer));
  };

  /**
   * The place that a reference leads to.
   *
   * @param at where the reference itself stands
   * @throws SpecError where it leads nowhere
   */
  target(reference: string, at: Spot): Spot {
    const [path = '', ...rest] = reference.split('#');
    const pointer = decoded(rest.join('#'));
    if (pointer !== '' && !pointer.startsWith('/'))
      this.fail(at, `$ref ${quoted(reference)} is no JSON Pointer: "#/…" is expected`);
    const file = path === '' ? at.file : this.#read(path, reference, at);
    const { data } = this.of({ file });
    if (valueAt(data, pointer) === undefined || (pointer === '' && data === null))
      this.fail(
        at,
        `$ref ${quoted(reference)} leads nowhere${path === '' ? '' : `: ${quoted(file)} has no such place`}`,
      );
    return { file, pointer: join('', ...tokensOf(pointer)) };
  }

  #read(path: string, reference: string, at: Spot): string {
    if (isUrl(path))
      this.fail(
        at,
        `$ref ${quoted(reference)} leads to the network, and nothing is fetched: keep a copy beside this file`,
      );
    if (!this.others)
      return this.fail(at, `$ref ${quoted(reference)} leads to another file: bundle the spec into one file first`);
    const file = this.others.beside(at.file, decoded(path));
    if (!this.#sources.has(file)) this.#sources.set(file, parseSource(this.#textOf(file, reference, at), file));
    return file;
  }

  #textOf(file: string, reference: string, at: Spot): string {
    try {
      return this.others!.read(file);
    } catch (error) {
      return this.fail(at, `$ref ${quoted(reference)} leads to ${quoted(file)}: ${(error as Error).message}`);
    }
  }
}

/** One letter and a colon is a drive. */
export const isUrl = (path: string): boolean => /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(path);

const quoted = (text: string): string => JSON.stringify(text);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
