import { isObject } from '../../schema/schema.js';
import type { SourceDocument } from '../source-text.js';
import { parseSource } from '../source-text.js';
import { Bundler } from './bundler.js';
import { leadsOut } from './leads-out.js';
import type { OtherFiles } from './other-files.js';
import { Sources, type Spot } from './sources.js';

/** A contract of one file or of many, as one document; each place of it leads back to its own file. */
export interface Bundle extends SourceDocument {
  /** The files that it is made of; the first is the one that was asked for. */
  readonly files: readonly string[];
  /** The places of the files that are a part of it, each with all below it. */
  readonly parts: readonly Spot[];
  /** Pointers of the components that could not keep their name, since something else has it. */
  readonly renamed: readonly string[];
}

/**
 * Parses a contract, with the files that it refers to.
 *
 * @param others how they are read; without it a reference to one is an error
 * @throws SpecError naming file, line and column of what cannot be parsed or followed
 */
export function parseBundle(text: string, file: string, others?: OtherFiles): Bundle {
  const source = parseSource(text, file);
  const alone = { ...source, files: [file], parts: [{ file, pointer: '' }], renamed: [] };
  const isOpenApi = isObject(source.data) && typeof source.data.openapi === 'string';
  if (!isOpenApi || !leadsOut(source.data)) return alone;
  const sources = new Sources(source, file, others);
  const bundler = new Bundler(sources);
  const data = bundler.bundle();
  if (sources.files.length === 1) return alone;
  const { locate, excerpt, parts } = bundler.places;
  return { data, locate, excerpt, parts, files: sources.files, renamed: bundler.renamed };
}
