import type { Contract } from '../../contract/contract.js';
import { wireScalar } from '../../contract/wire-value.js';
import { explain } from '../../contract/schema/explain.js';
import type { Vendor } from './behaviour.js';
import { freshBody } from './fresh-body.js';
import type { Kind } from '../../contract/resources/kind.js';
import { newId } from './new-id.js';
import { propertiesAt } from '../../contract/walk-schemas.js';
import type { Body, Collection } from './resource.js';

/** When and for whom a resource is made. */
export interface Making {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** The user name of the credentials. */
  readonly owner?: string;
  /** Its id, where that is known already. */
  readonly id?: string;
}

/** Makes the bodies of new resources, as they are before anything was sent for them. */
export class NewResources {
  readonly #fresh = new Map<Kind, Body>();

  constructor(
    private readonly contract: Contract,
    private readonly vendor: Vendor,
  ) {}

  body(collection: Collection, { now, owner, id }: Making): Body {
    const { kind } = collection;
    const { vendor } = this;
    const { defaults = {} } = vendor.behaviours[kind.path] ?? {};
    const known: [string, unknown][] = [
      [kind.idName, id ?? this.#freeId(collection)],
      ...[vendor.created, vendor.updated].map((name): [string, unknown] => [name, dateText(now)]),
      ...Object.entries(defaults),
      ...(owner !== undefined && this.#takes(kind, vendor.owner, owner)
        ? [[vendor.owner, owner] as [string, unknown]]
        : []),
    ];
    const members = propertiesAt(this.contract.clauses.document, kind.schema);
    const start = Object.fromEntries(known.filter(([name]) => members.has(name)));
    return { ...this.#start(kind), ...placeMembers(collection), ...start };
  }

  #start(kind: Kind): Body {
    let body = this.#fresh.get(kind);
    if (!body) {
      body = freshBody(this.contract, kind.schema, this.vendor.behaviours[kind.path]?.filled);
      this.#fresh.set(kind, body);
    }
    return body;
  }

  #freeId(collection: Collection): string | number {
    const { document } = this.contract.clauses;
    const pointer = propertiesAt(document, collection.kind.schema).get(collection.kind.idName)!;
    for (let attempt = 1; attempt < 1000; attempt++) {
      const id = newId(document, pointer, collection.made + attempt);
      if (!collection.items.has(String(id))) return id;
    }
    throw new Error(`The contract leaves no further id for ${collection.kind.path}.`);
  }

  #takes(kind: Kind, name: string, value: string): boolean {
    const { document, formats } = this.contract.clauses;
    const pointer = propertiesAt(document, kind.schema).get(name);
    return pointer !== undefined && explain(document, pointer, value, { formats, direction: 'response' }).length === 0;
  }
}

/** The members that say where a resource lies. */
export const placeMembers = ({ kind, values }: Collection): Body =>
  Object.fromEntries(
    kind.above.flatMap((member, i) => (member ? [[member.name, wireScalar(values[i]!, member.types)]] : [])),
  );

/** A date and time as the vendor writes it: RFC 3339, without a fraction of a second. */
export const dateText = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
