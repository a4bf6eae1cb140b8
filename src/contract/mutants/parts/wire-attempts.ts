import { valueAt } from '../../pointer.js';
import type { Attempt, Candidate } from '../attempts/attempt.js';
import { exemplarOf } from '../attempts/exemplar.js';
import { schemaAttempts } from '../attempts/schema-attempts.js';
import { withValue } from '../edit.js';
import type { Mutations } from '../mutant.js';
import { schemaText, type SpecText } from '../reading/spec-text.js';
import { together, tryAttempt, type Outcome } from './try-attempt.js';
import { readWire, writeWire } from './wire.js';

/** What is sent as text under a name: a header or a parameter. */
interface Sent {
  readonly kind: string;
  readonly name: string;
  /** Pointer of its schema. */
  readonly schema: string;
  /** What the exchange has; undefined where it has none. */
  readonly wire: string | undefined;
  /** Whether the text is never empty, since a path has no empty segment. */
  readonly neverEmpty?: boolean;
  /** Makes the exchange with another text, and tells what is to be found. */
  readonly make: (wire: string) => Outcome | undefined;
}

/** Mutations that have no form in a text: there are no null and no members on the wire. */
const NOT_ON_THE_WIRE = ['null', 'undocumented-property'];

/** Everything that can be attempted against the schema of a text on the wire. */
export function wireMutations(text: SpecText, { kind, name, schema, wire, neverEmpty, make }: Sent): Mutations {
  const value = wire === undefined ? exemplarOf(text, schema) : readWire(text, schema, wire);
  const attempts = schemaAttempts(text, schemaText(text, schema), value).filter(
    (one) => !NOT_ON_THE_WIRE.includes(one.kind),
  );
  return together(
    attempts.map((attempt) =>
      tryAttempt(attempt, {
        kind,
        name,
        isOneForm: attempt.site.isOneForm,
        reason: reasonOf(text, attempt, neverEmpty === true),
        make(candidate: Candidate) {
          const changed = writeWire(withValue(value, attempt.site.place, candidate.value));
          return changed === undefined || changed === wire ? undefined : make(changed);
        },
      }),
    ),
  );
}

/** Why a clause cannot be broken on the wire, where nothing but text is sent, and no segment of a path is empty. */
function reasonOf({ document }: SpecText, { kind, clause }: Attempt, neverEmpty: boolean): string | undefined {
  const limit = valueAt(document, clause);
  const types = Array.isArray(limit) ? limit : [limit];
  if (kind === 'type' && types.includes('string')) return 'on the wire every value is text';
  if (kind === 'type' && types.includes('array')) return 'on the wire every text is a list';
  return kind === 'minLength' && neverEmpty && limit === 1 ? 'a segment of a path is never empty' : undefined;
}
