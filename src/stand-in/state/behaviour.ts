import type { Body, Collection, Notes, Resource } from './resource.js';
import type { FieldPlaces, Sent } from './with-sent.js';

/** What a refused request is answered with. Thrown. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /** @param code the vendor's number; without it, that of the contract's example */
  constructor(
    readonly status: number,
    message: string,
    readonly code?: number,
  ) {
    super(message);
  }
}

/** A request that makes or changes a resource. */
export interface Write {
  readonly role: 'create' | 'update';
  readonly sent: Sent;
  readonly collection: Collection;
  /** What is to be changed. */
  readonly before?: Resource;
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** What a resource is about to become. */
export interface Draft {
  readonly body: Body;
  readonly notes: Notes;
}

/** A reason to refuse a write. */
export interface Refusal {
  readonly when: (write: Write) => boolean;
  readonly status: number;
  readonly code?: number;
  readonly message: string;
}

/** What a vendor may do to other resources when one was written. */
export interface Hands {
  /** Keeps a further resource below another, with these members; where it lies and its id are known without them. */
  keep(kindPath: string, parent: Resource, members: Body): void;
  change(resource: Resource, draft: Partial<Draft>): void;
}

/** What a vendor does with the resources of one kind and no contract says. */
export interface Behaviour {
  /** Members that always have a value, although the contract allows null. */
  readonly filled?: readonly string[];
  /** Members of a new resource where nothing was sent. */
  readonly defaults?: Body;
  /** Where fields go whose name does not tell. */
  readonly places?: FieldPlaces;
  /** The members by which a resource is found too, and what a second one with the same value is refused with. */
  readonly unique?: Readonly<Record<string, Omit<Refusal, 'when'>>>;
  readonly refusals?: readonly Refusal[];
  /** What follows for the body from what was sent. */
  readonly finished?: (draft: Draft, write: Write) => Draft;
  /** What follows for others. */
  readonly follows?: (resource: Resource, write: Write, hands: Hands) => void;
  /** What time has made of it; undefined where it is as it was. */
  readonly settled?: (resource: Resource, now: number) => Draft | undefined;
}

/** Which resources a list shows, and in which order. */
export interface Listing {
  readonly keeps: (body: Body) => boolean;
  readonly newestFirst: boolean;
  /** A member with the date by which they are sorted; without it, the order of their making. */
  readonly by?: string;
}

/** How a vendor's lists name what `x-paging` of a contract does not. */
export interface PagingNames {
  /** The query parameter that counts pages, and the one that leads to one. */
  readonly page: string;
  readonly token: string;
  /** How many items a page has where nobody says. */
  readonly size: number;
  /** The members beside the URL of the next page. */
  readonly members: Readonly<Record<'first' | 'previous' | 'url' | 'page' | 'size' | 'key', string>>;
}

/** All that a vendor does and no contract says. */
export interface Vendor {
  /** By the path of the kind, without the names of parameters. */
  readonly behaviours: Readonly<Record<string, Behaviour>>;
  /** The members that hold when a resource was made and changed, and whose it is. */
  readonly created: string;
  readonly updated: string;
  readonly owner: string;
  readonly paging: PagingNames;
  /** Throws `Refused`. */
  readonly listing: (query: URLSearchParams) => Listing;
}
