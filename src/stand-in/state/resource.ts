import type { Kind } from '../../contract/resources/kind.js';

/** A body of a resource, as JSON. It is replaced, never changed. */
export type Body = Readonly<Record<string, unknown>>;

/** What a vendor remembers of a resource and does not show. It is replaced, never changed. */
export type Notes = Readonly<Record<string, unknown>>;

/** A resource that the stand-in keeps. */
export interface Resource {
  readonly kind: Kind;
  readonly id: string;
  /** One more for each resource that was kept: the order of their making. */
  readonly serial: number;
  readonly collection: Collection;
  /** Its collections, by path and what leads to them. */
  readonly below: Map<string, Collection>;
  body: Body;
  notes: Notes;
  /** Roughly what it takes, in characters. */
  size: number;
}

/** The resources of one kind at one place. */
export interface Collection {
  readonly kind: Kind;
  /** The path parameters that lead to it, ids in place of names. */
  readonly values: readonly string[];
  readonly parent?: Resource;
  /** By id, in the order of their making. */
  readonly items: Map<string, Resource>;
  /** By member and its value. */
  readonly named: Map<string, Resource>;
  /** How many were ever made. */
  made: number;
}
