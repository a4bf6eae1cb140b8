import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join as joinPath } from 'node:path';
import type { Contract } from './contract.js';
import { bundleText } from './document/bundle/bundle-text.js';
import { parseBundle } from './document/bundle/bundle.js';
import { filesOnDisk, reasonOf } from './document/bundle/files-on-disk.js';
import type { OtherFiles } from './document/bundle/other-files.js';
import { checkDocument } from './document/check-document.js';
import { SpecError, type Excerpt, type SourcePlace } from './document/spec-error.js';
import { formats } from './formats/formats.js';
import { parseLedger, type Ledger } from './ledger/ledger.js';
import { provenanceOf } from './ledger/provenance.js';
import { operationsOf, readWhole } from './operations.js';
import { Compiler } from './schema/compile.js';
import { valueAt } from './pointer.js';

/** A contract with the way back from a pointer to the line of its file. */
export interface LoadedContract extends Contract {
  readonly file: string;
  readonly locate: (pointer: string) => SourcePlace;
  /** The claims ledger beside the file, where there is one. */
  readonly ledger?: Ledger;
  /** Whether a ledger says which claims the clauses carry; without it nobody knows what they stand on. */
  readonly hasLedger: boolean;
  /** The lines around the place of a pointer. */
  readonly excerpt: (pointer: string) => Excerpt | undefined;
}

/**
 * Reads an OpenAPI 3.0 or 3.1 file, YAML or JSON, as a contract, with the files that it refers to: inside they are one
 * document with local references alone. Its schemas are compiled when they are first needed.
 * A `claims.yaml` beside the file that names it as its contract says which claims the clauses carry.
 *
 * @throws SpecError where the file is missing, is not OpenAPI, or cannot be checked against
 *
 * @example
 * const contract = loadContract('spec/openapi.yaml');
 */
export function loadContract(file: string): LoadedContract {
  return contractFrom(readSpec(file), file, ledgerBeside(file), filesOnDisk);
}

/**
 * Makes a contract of the text of a spec. `file` names it in messages.
 *
 * @param others how the files are read that it refers to; without it there are none
 */
export function contractFrom(text: string, file: string, ledger?: Ledger, others?: OtherFiles): LoadedContract {
  const source = parseBundle(text, file, others);
  const document = checkDocument(source, file);
  const compiler = new Compiler(document, formats);
  const servers = valueAt(document, '/servers');
  return {
    file,
    title: asText(valueAt(document, '/info/title')),
    version: asText(valueAt(document, '/info/version')),
    sha256: createHash('sha256')
      .update(source.files.length > 1 ? bundleText(document) : text)
      .digest('hex'),
    servers: Array.isArray(servers) ? servers.map((server) => asText(valueAt(server, '/url'))) : [],
    operations: readWhole(
      operationsOf(document, (pointer, direction) => ({
        pointer,
        accepts: compiled(compiler.test(pointer, direction), () => source.locate(pointer)),
      })),
    ),
    clauses: { document, formats, provenance: provenanceOf(document, ledger) },
    locate: source.locate,
    excerpt: source.excerpt,
    hasLedger: ledger !== undefined,
    ...(ledger && { ledger }),
  };
}

/** A schema that does not compile is told as an error of the spec, in its place. */
function compiled<T>(test: (value: T) => boolean, place: () => SourcePlace): (value: T) => boolean {
  return (value) => {
    try {
      return test(value);
    } catch (error) {
      const { name, message } = error as Error;
      throw name === 'RangeError' ? error : new SpecError(`this schema does not compile: ${message}`, place());
    }
  };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads a spec file as text. */
function readSpec(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new SpecError(reasonOf(error), { file });
  }
}

/** A file called claims.yaml that is no ledger of this contract belongs to somebody else. */
function ledgerBeside(file: string): Ledger | undefined {
  const beside = joinPath(dirname(file), 'claims.yaml');
  if (!existsSync(beside)) return undefined;
  const text = readFileSync(beside, 'utf8');
  const named = /^contract: *(\S+) *$/m.exec(text)?.[1];
  return named === basename(file) ? parseLedger(text, beside) : undefined;
}
