import type { Exchange } from '../../exchange.js';
import { credentialShapeIn } from './credential-shapes.js';
import { decodedForms } from './decoded-forms.js';
import { leavesOf } from './leaves.js';

/** No credential of a known form is shorter. */
const SHORTEST = 12;

/** Where an exchange holds something that has the form of a credential, in words; undefined where it does not. */
export function credentialIn({ request, response }: Exchange): string | undefined {
  for (const [name, message] of Object.entries({ request, response })) {
    for (const { text, place, kind } of leavesOf(message)) {
      if (kind === 'number' || text.length < SHORTEST) continue;
      const what = credentialShapeIn(decodedForms(text));
      const part = ['headers', 'body', 'text', 'url'].find((one) => one === place[0]) ?? 'form';
      if (what !== undefined) return `the ${part} of the ${name}: it looks like ${what}`;
    }
  }
  return undefined;
}
