import type { Requirement } from '../../src/kit/vectors/response/response-vector.js';

/** A program that has to be there before a language can have its turn. */
export interface Tool {
  readonly command: string;
  readonly args: readonly string[];
  /** The lowest version that will do: `3.10`. */
  readonly least: string;
}

/** Where a language is built. */
export interface Place {
  /** The folder of the kit. */
  readonly kit: string;
  /** The files of the language in this repository: lock files above all. */
  readonly files: string;
  /** A folder that outlives the run: what was installed for the same lock files is still there. */
  readonly cache: string;
  /** Runs a program to its end. @throws Error with the last lines that it wrote, where it fails */
  readonly run: (command: string, args: readonly string[], options?: RunOptions) => Promise<void>;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program, ready to be started in the folder of the kit. */
export interface Runner {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A language with a generator of clients and a validator. */
export interface Language {
  /** In lower case, as the option `--only` has it. */
  readonly name: string;
  readonly tools: readonly Tool[];
  readonly generator: string;
  readonly validator: string;
  /** What the validator cannot do, of what vectors require: its runner leaves these out. */
  readonly cannot: readonly Requirement[];
  /** Files whose text says whether what was installed is still right. */
  readonly lockFiles: readonly string[];
  /** Installs, generates and compiles. */
  prepare(place: Place): Promise<Runner>;
}
