import type { Readable, Writable } from 'node:stream';
import type { Timing } from './live/timing.js';

/** What a command reads and writes. Tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends a command that waits, such as a server. */
  readonly signal?: AbortSignal;
  /** Time and chance of live runs (default: the real ones). */
  readonly timing?: Timing;
}

/** 0 kept · 1 broken · 2 usage, configuration or spec error · 3 inconclusive */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole help text. */
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** The command line, the environment or a file is not as it must be: one message, exit code 2, no stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
