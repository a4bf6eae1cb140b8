/** What makes a response vacuous: it is flagged for each of these. */
export type Reason = 'no-schema' | 'anything' | 'empty-object' | 'nulls-alone' | 'empty-items';

/** What weakens a contract without making it vacuous. */
export type Note = 'null' | 'mostly-nullable' | 'free-text' | 'no-errors';

/** One way in which a response lets too much in. */
export interface Weakness<Code extends Reason | Note> {
  readonly code: Code;
  /** In words, to be read behind the name of the response. */
  readonly says: string;
}
