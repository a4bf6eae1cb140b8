/** One bench of `npm run bench`. */
export interface Bench {
  readonly name: string;
  /** One line for the list of benches. */
  readonly summary: string;
  /** The whole help text. */
  readonly help: string;
  /** Measures, prints, and gives the exit code. */
  run(args: readonly string[]): Promise<number>;
}
