import type { GeneratedOperation } from '../contract/generated-contract.js';
import type { ListOptions } from './client-options.js';
import type { ResponseParseError } from './errors/response-parse-error.js';
import type { abortError } from './limits.js';
import type { Call, ListCall, WithResponse } from './types.js';

/** A page, and the URL that it was asked with. */
export interface AskedPage extends WithResponse<unknown> {
  readonly url: string;
}

/** What a list is made of. */
export interface List {
  readonly operation: GeneratedOperation;
  readonly baseUrl: string;
  readonly options: ListOptions;
  readonly first: Promise<AskedPage>;
  /** Asks for another page by its query. */
  readonly ask: (search: string) => Promise<AskedPage>;
  /** What is loaded must not have classes of its own, which `instanceof` would not know. */
  readonly errors: {
    readonly ResponseParseError: typeof ResponseParseError;
    readonly abortError: typeof abortError;
  };
}

type Parts = Readonly<Record<'items' | 'bodies' | 'pages', (list: List) => AsyncGenerator<unknown>>>;

/** Makes a list of the call for its first page. What follows pages is loaded when somebody iterates. */
export function listCallOf(call: Call<unknown>, list: List, load: () => Promise<Parts>): ListCall<unknown, unknown> {
  const iterate = (what: keyof Parts) => {
    void call.withResponse(); // whoever iterates hears of its failure there
    return loaded(what);
  };
  async function* loaded(what: keyof Parts) {
    yield* (await load())[what](list);
  }
  return Object.assign(call, {
    [Symbol.asyncIterator]: () => iterate('items'),
    pages: () => Object.assign(iterate('bodies'), { withResponse: () => iterate('pages') as never }),
  });
}
