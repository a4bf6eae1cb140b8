import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import type { Outcome } from '../difference.js';
import { nodeAt } from './node.js';
import type { OperationNode } from './operations-in.js';
import { report, type OperationWalk } from './walk.js';
import { compareTexts } from '../../compare-texts.js';

/** What one way to identify oneself takes: schemes by what they are, with their scopes. The names of schemes do not count. */
type Way = readonly string[];

/** Compares how an operation wants callers to identify themselves. */
export function compareSecurity(walk: OperationWalk, outcome: Outcome): void {
  const [old, now] = [waysOf(walk.documents.old, walk.old), waysOf(walk.documents.new, walk.new)];
  if (canonical(old.ways) === canonical(now.ways)) return;
  const keepsAll = old.ways.every((way) => now.ways.some((other) => other.every((part) => way.includes(part))));
  const isNew = old.ways.every((way) => way.length === 0);
  report(outcome, {
    kind: keepsAll ? 'security-relaxed' : isNew ? 'security-added' : 'security-changed',
    direction: 'contract',
    subject: 'contract',
    old: old.at,
    new: now.at,
    from: textOf(old.ways),
    to: textOf(now.ways),
    more: keepsAll ? 'old' : 'new',
    content: canonical([old.ways, now.ways]),
  });
}

const textOf = (ways: readonly Way[]): string =>
  ways
    .map((way) => (way.length === 0 ? 'nothing' : way.map((part) => part.split(' ', 2).join(' ')).join(' and ')))
    .join(', or ');

function waysOf(document: object, operation: OperationNode): { readonly at: string; readonly ways: readonly Way[] } {
  const root = nodeAt(document, '#');
  const holder = operation.value.security === undefined ? root : operation;
  const { security } = holder.value;
  const list = Array.isArray(security) ? security.filter(isObject) : [];
  const ways = list.map((requirement) =>
    Object.entries(requirement)
      .flatMap(([name, scopes]) => partsOf(document, name, scopes))
      .sort(),
  );
  const unique = [...new Map(ways.map((way) => [canonical(way), way])).entries()].sort(([one], [other]) =>
    compareTexts(one, other),
  );
  return {
    at: security === undefined ? '#' : join(holder.pointer, 'security'),
    ways: ways.length === 0 ? [[]] : unique.map(([, way]) => way),
  };
}

/** A scheme as one part, and each scope as one more: who has more scopes can do what fewer ask for. */
function partsOf(document: object, name: string, scopes: unknown): string[] {
  const { value } = nodeAt(document, join('#/components/securitySchemes', name));
  const { type, scheme, in: where, name: key, openIdConnectUrl, flows } = value;
  const urls = Object.values(isObject(flows) ? flows : {}).map((flow) =>
    isObject(flow) ? [flow.authorizationUrl, flow.tokenUrl] : [],
  );
  const how = [scheme, where, key, openIdConnectUrl, ...urls.flat()].filter((one) => one !== undefined).map(String);
  const what = [String(type ?? name), ...how.map((one) => one.toLowerCase())].join(' ');
  return [what, ...(Array.isArray(scopes) ? scopes.map((scope) => `scope ${String(scope)}`) : [])];
}
