import { join } from '../../pointer.js';
import { isObject } from '../../schema/schema.js';
import { canonical } from '../canonical.js';
import type { Outcome } from '../difference.js';
import type { OperationNode } from './operations-in.js';
import { nodeAt } from './node.js';
import { report, type OperationWalk } from './walk.js';

interface Servers {
  readonly at: string;
  /** By URL: what its variables may be, as text. The first is where calls go. */
  readonly list: readonly { readonly url: string; readonly variables: string }[];
}

/** Compares the servers that count for an operation, wherever they are written. */
export function compareServers(walk: OperationWalk, outcome: Outcome): void {
  const [old, now] = [serversOf(walk.documents.old, walk.old), serversOf(walk.documents.new, walk.new)];
  const lost = old.list.filter((one) => !now.list.some((other) => isSame(one, other)));
  const gained = now.list.filter((one) => !old.list.some((other) => isSame(one, other)));
  const moved = old.list[0]?.url !== now.list[0]?.url;
  if (lost.length === 0 && gained.length === 0 && !moved) return;
  const changed = lost.length > 0 || moved;
  report(outcome, {
    kind: changed ? (gained.length === 0 && !moved ? 'server-removed' : 'server-changed') : 'server-added',
    direction: 'contract',
    subject: 'contract',
    old: old.at,
    new: now.at,
    from: old.list.map(({ url }) => url).join(', '),
    to: (changed ? now.list : gained).map(({ url }) => url).join(', '),
    ...(gained.length === 0 && !moved ? { more: 'old' as const } : changed ? {} : { more: 'new' as const }),
    content: canonical([old.list, now.list]),
  });
}

const isSame = (one: Servers['list'][number], other: Servers['list'][number]): boolean =>
  one.url === other.url && one.variables === other.variables;

function serversOf(document: object, operation: OperationNode): Servers {
  for (const { pointer, value } of [operation, operation.item, nodeAt(document, '#')]) {
    if (!Array.isArray(value.servers) || value.servers.length === 0) continue;
    return { at: join(pointer, 'servers'), list: value.servers.filter(isObject).map(serverOf) };
  }
  return { at: '#', list: [serverOf({ url: '/' })] };
}

function serverOf({ url, variables }: Readonly<Record<string, unknown>>): Servers['list'][number] {
  const plain = String(url).replace(/(?<=.)\/$/, '');
  const values = Object.entries(isObject(variables) ? variables : {}).map(([name, variable]) => [
    name,
    isObject(variable) ? { default: variable.default, enum: [variable.enum ?? []].flat().map(String).sort() } : {},
  ]);
  return { url: plain, variables: canonical(Object.fromEntries(values)) };
}
