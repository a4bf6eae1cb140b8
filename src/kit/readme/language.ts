/** What a team of one language is told. The frame around it is the same for all. */
export interface Language {
  /** `Python`; the README is called by it in lower case. */
  readonly name: string;
  /** How to make a client of the contract, in Markdown. */
  readonly generate: string;
  /** The program below `runners/` that holds a validator to the vectors, and, where it says so, a client too. */
  readonly runner: { readonly file: string; readonly fence: string; readonly calls?: true };
  /** How to run it, from the folder of the kit: what comes first, in Markdown, and the command with its environment. */
  readonly run: { readonly before?: string; readonly env?: string; readonly command: string };
  /** What is known not to work, in Markdown. */
  readonly limits: string;
}
