import { compiledRule } from '../../contract/checks/compile-rule.js';
import { placesAt, type Tokens } from '../../contract/checks/rule-reading.js';
import type { Rule } from '../../contract/contract.js';
import { valueAtPlace } from '../../contract/pointer.js';
import type { Body } from './resource.js';
import { withValueAt } from './with-value-at.js';

/** What the rules of a body can speak of. */
export interface Asked {
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly status: number;
  /** Where the stand-in is called: what `{$origin}` becomes. */
  readonly origin: string;
  readonly isOrigin: (origin: string) => boolean;
}

/**
 * Makes a body keep the rules of the contract that say which text has to stand somewhere, such as the path of its URL.
 *
 * @param fills whether a text that is missing is put in too
 */
export function mendRules(body: Body, rules: readonly Rule[], asked: Asked, fills = false): Body {
  let mended = body;
  // A link may follow from a URL that follows from an id: after as many rounds as there are rules nothing can change.
  for (let round = 0; round < rules.length; round++) {
    const before = mended;
    for (const rule of rules) mended = mendOne(mended, rule, asked, fills);
    if (mended === before) break;
  }
  return mended;
}

function mendOne(body: Body, rule: Rule, asked: Asked, fills: boolean): Body {
  const { base, at, isBroken, wanted } = compiledRule(rule);
  if (rule.equals === undefined) return body;
  let mended = body;
  for (const from of placesAt(body, [], base)) {
    for (const place of fills ? [[...from, ...at]] : placesAt(mended, from, at)) {
      const scene = { ...asked, body: mended, violations: [] };
      const text = wanted(scene, from, asked.origin);
      if (text === undefined || !(fills ? isMissing(mended, place) : isBroken(scene, from, place))) continue;
      if (typeof valueAtPlace(mended, place) !== 'number') mended = withValueAt(mended, place, text);
    }
  }
  return mended;
}

const isMissing = (body: Body, place: Tokens): boolean =>
  !place.includes('*') && [undefined, null].includes(valueAtPlace(body, place) as undefined | null);
