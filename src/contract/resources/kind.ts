import type { Rule } from '../contract.js';
import { variablesOf } from '../url-template.js';

/** A kind of resource: what a collection of the contract holds. */
export interface Kind {
  /** The path of its collections, without the names of parameters: `/shelves/{}/books`. */
  readonly path: string;
  /** The kind that it lies below. */
  readonly parent?: Kind;
  /** How many path parameters lead to a collection of it. */
  readonly depth: number;
  /** JSON Pointer of the schema of one resource. */
  readonly schema: string;
  /** The rules of such a body. */
  readonly rules: readonly Rule[];
  /** The member that holds its id. */
  readonly idName: string;
  /** Other members by which one is found, such as a unique name. */
  readonly names: readonly string[];
  /** The members that say where it lies, for each path parameter that leads to its collection. */
  readonly above: readonly (PlaceMember | undefined)[];
}

/** A member that repeats a path parameter, and the JSON types that it may have. */
export interface PlaceMember {
  readonly name: string;
  readonly types: readonly string[];
}

/** What an operation does with resources. */
export type Role = 'create' | 'list' | 'fetch' | 'update' | 'remove';

/** The values of an operation's path parameters, in the order of its path. */
export const valuesOf = (path: string, parameters: Readonly<Record<string, string>>): string[] =>
  variablesOf(path).map((name) => parameters[name]!);

/** A path without the names of its parameters. */
export const plainPath = (path: string): string => path.replace(/\{[^{}]+\}/g, '{}');

/** `ShelfMark` in the writing of members: `shelf_mark`. */
export const memberName = (name: string): string => name.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').toLowerCase();
