import { withoutZerosAtEnd } from '../../../contract/formats/instant.js';
import type { Site } from '../../../contract/mutants/reading/sites.js';
import { join } from '../../../contract/pointer.js';
import type { Decoded } from './response-vector.js';
import { compareTexts } from '../../../contract/compare-texts.js';

/**
 * The values of a body that a client may turn into something of its own, by their pointers: dates and times compare as
 * instants, URIs after normalising. Every other value compares as it was sent.
 */
export function decodedOf(sites: readonly Site[]): Readonly<Record<string, Decoded>> | undefined {
  const found = sites.flatMap(({ schema, value, place }) => {
    const decoded = typeof value === 'string' ? decode(schema.format, value) : undefined;
    return decoded ? [[join('', ...place), decoded] as const] : [];
  });
  const byPointer = new Map(found.sort(([one], [other]) => compareTexts(one, other)));
  return byPointer.size > 0 ? Object.fromEntries(byPointer) : undefined;
}

function decode(format: unknown, text: string): Decoded | undefined {
  if (format === 'uri') return { uri: text };
  const instant = format === 'date-time' ? instantOf(text) : undefined;
  return instant === undefined ? undefined : { instant };
}

const PARTS = /^(\d{4}-\d\d-\d\d)t(\d\d:\d\d):(\d\d)(?:\.(\d+))?(z|[+-]\d\d:\d\d)$/i;

/** The same moment in UTC. A fraction stays exact, and a leap second is the 61st of its minute. */
function instantOf(text: string): string | undefined {
  const [, day, time, seconds, fraction = '', zone] = PARTS.exec(text) ?? [];
  const minute = Date.parse(`${day}T${time}:00${zone?.toUpperCase()}`);
  if (Number.isNaN(minute)) return undefined;
  const digits = withoutZerosAtEnd(fraction);
  return `${new Date(minute).toISOString().slice(0, 16)}:${seconds}${digits && `.${digits}`}Z`;
}
