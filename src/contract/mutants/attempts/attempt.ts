import type { SpecText } from '../reading/spec-text.js';
import type { Site } from '../reading/sites.js';

/** A value that may break a clause when it takes the place of the site's own. */
export interface Candidate {
  /** What is changed, to be read behind the name of the place. */
  readonly says: string;
  readonly value: unknown;
}

/** An attempt to break one clause. */
export interface Attempt {
  readonly kind: string;
  /** JSON Pointer of the clause in the spec, `#` first. */
  readonly clause: string;
  readonly candidates: readonly Candidate[];
  /** Whether each candidate is a mutant of its own; else the first good one is taken. */
  readonly all?: boolean;
  /** The rule by which no value can break the clause here, where there is one. */
  readonly reason?: string | undefined;
  /** Whether a finding of any clause will do; else the one that is aimed at must be among those broken. */
  readonly any?: boolean;
  /** The kind by the code of the finding, where that is not known before. */
  readonly kindOf?: (code: string) => string;
  /** Whether it says nothing where no candidate is a fault: there are other attempts on the same clause. */
  readonly optional?: boolean;
}

/** Finds what can be attempted against the keywords of a schema. */
export type Attempts = (site: Site, text: SpecText) => Attempt[];
