/** What a runner does with a vector; `fetch` is with an operation of the stand-in that reads. */
export const STEPS = ['judge', 'decode', 'send', 'fetch'] as const;

export type Step = (typeof STEPS)[number];

/** One thing that a language had to get right, and how it went. */
export interface Check {
  readonly step: Step;
  /** Id of the vector, or of the operation that was fetched. */
  readonly id: string;
  /** `known` is a failure that is on the list of the language. */
  readonly outcome: 'passed' | 'failed' | 'known' | 'skipped';
  /** Why it did not pass, or what is to be said of it though it did. Never a value of a body. */
  readonly says?: string;
  /** The runner did not so much as try. */
  readonly untried?: true;
}
