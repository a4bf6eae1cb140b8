import type { CallableOperation } from '../contract/callable-operation.js';
import type { Finding } from '../contract/finding.js';
import type { ApiError } from './errors/api-error.js';

type Flatten<T> = { [K in keyof T]: T[K] };
type Empty = Record<never, never>;

type PathsOf<O> = O extends { contract: { readonly paths?: infer P } } ? NonNullable<P> : never;
type At<T, K> = K extends keyof T ? T[K] : never;

/** The generated type of an operation, found by its path and method in the types that its table names. */
export type Typed<O extends CallableOperation> = At<At<PathsOf<O>, O['path']>, Lowercase<O['method']>>;

type Member<T, K extends string> =
  T extends Record<K, infer V> ? V : T extends Partial<Record<K, infer V>> ? Exclude<V, undefined> : Empty;
type Given<T> = [T] extends [never] ? Empty : T;
type Form<T> = T extends { requestBody?: { content: infer C } } ? Given<C[keyof C]> : Empty;

/** The arguments of an operation: parameters and form fields together, by their names on the wire. */
export type ArgumentsOf<T> = T extends { parameters: infer P }
  ? Flatten<Given<Member<P, 'path'>> & Given<Member<P, 'query'>> & Given<Member<P, 'header'>> & Form<T>>
  : Empty;

type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206 | '2XX';
type Bodies<R> = { [S in keyof R & Success]: R[S] extends { content: infer C } ? C[keyof C] : undefined }[keyof R &
  Success];

/** The body of a success. */
export type DataOf<T> = T extends { responses: infer R } ? Bodies<R> : never;

/** What a call gives beside the data. */
export interface WithResponse<Data> {
  readonly data: Data;
  readonly response: Response;
  /** The vendor's id of the request, for questions to their support. */
  readonly requestId: string | undefined;
  /** What the check found. */
  readonly findings: readonly Finding[];
  /** Whether the answer was checked: not with `validation: 'off'`, and not where the sampling rate left it out. */
  readonly checked: boolean;
}

/** A call under way: the data, or with `withResponse()` more. */
export interface Call<Data> extends Promise<Data> {
  withResponse(): Promise<WithResponse<Data>>;
}

type AtTokens<T, Path extends string> = Path extends `${infer Token}/${infer Rest}`
  ? AtTokens<At<T, Token>, Rest>
  : At<T, Path>;

/** The type of one item of a list, whose pages have them at a pointer such as `#/messages`. */
export type ItemOf<Data, Pointer> = Pointer extends `#/${infer Path}`
  ? AtTokens<Data, Path> extends readonly (infer Item)[]
    ? Item
    : unknown
  : unknown;

/** The pages of a list: their bodies, or with `withResponse()` more of each. */
export interface Pages<Data> extends AsyncIterableIterator<Data> {
  withResponse(): AsyncIterableIterator<WithResponse<Data>>;
}

/**
 * A list under way. Awaited, it gives the first page. `for await` gives the items of all pages, and `pages()` the
 * pages: the first is that of the call, and each further one is asked for when what came before it is used up.
 */
export interface ListCall<Data, Item> extends Call<Data>, AsyncIterable<Item> {
  pages(): Pages<Data>;
}

/**
 * The answer in openapi-fetch's form: data or error, never both, and `error` never falsy on failure. `response.ok` says
 * the same; the compiler follows it from `error` to the response, and not back (TypeScript narrows no object by a member
 * of a member).
 */
export type FetchResult<Data> =
  | { readonly data: Data; readonly error?: never; readonly response: Response & { readonly ok: true } }
  | { readonly data?: never; readonly error: ApiError; readonly response: Response & { readonly ok: false } };

/** The parameters of an operation in openapi-fetch's form. */
export type ParamsOf<T> = T extends { parameters: infer P }
  ? {
      [
        K in 'path' | 'query' | 'header' as Member<P, K> extends Empty
          ? keyof Given<Member<P, K>> extends never
            ? never
            : K
          : K
      ]: Given<Member<P, K>>;
    }
  : Empty;
