import type { Exchange } from '../../exchange.js';
import { credentialShapeIn } from './credential-shapes.js';
import { decodedForms } from './decoded-forms.js';
import { leavesOf } from './leaves.js';

/** No credential of a known form is shorter. */
const SHORTEST = 12;

/** Recordings repeat their texts: URLs, dates, headers. So many of these, none longer than so much, are read once. */
const [MOST_KNOWN, LONGEST_KNOWN] = [10_000, 1_000];
const known = new Map<string, string | undefined>();

function shapeIn(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  const what = credentialShapeIn(decodedForms(text));
  if (known.size < MOST_KNOWN && text.length <= LONGEST_KNOWN) known.set(text, what);
  return what;
}

/** Where an exchange holds something that has the form of a credential, in words; undefined where it does not. */
export function credentialIn({ request, response }: Exchange): string | undefined {
  for (const [name, message] of Object.entries({ request, response })) {
    for (const { text, place, kind } of leavesOf(message)) {
      if (kind === 'number' || text.length < SHORTEST) continue;
      const what = shapeIn(text);
      const part = ['headers', 'body', 'text', 'url'].find((one) => one === place[0]) ?? 'form';
      if (what !== undefined) return `the ${part} of the ${name}: it looks like ${what}`;
    }
  }
  return undefined;
}
