/** What a conversation is addressed by. */
export interface Ids {
  readonly ChatServiceSid: string;
  readonly Sid: string;
}

/** What a client is to be like, in words that fit all. What is left out stays at the client's default. */
export interface Wanted {
  /** The longest that one attempt may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** The longest that the call may take as a whole. A client that cannot promise this takes it for its only limit. */
  readonly deadlineMs?: number;
  readonly maxRetries?: number;
  /** Options as they are, known to the client or not. */
  readonly more?: object;
}

/** A client that is ready to call one server. */
export interface Connected {
  /** The client itself, for whoever looks into it. */
  readonly client: object;
  /** Fetches a conversation. `more` goes wherever a caller could put it. */
  fetch(ids: Ids, more?: { readonly signal?: AbortSignal; readonly argument?: object }): Promise<unknown>;
  /** What the client told by itself, beside the result. */
  told(): readonly string[];
}

/** Whoever is put into the situations. */
export interface Party {
  connect(url: string, wanted?: Wanted): Connected;
  /** What a field is called that is `field_name` on the wire. */
  readonly fieldName: (onTheWire: string) => string;
  /** Where the type of a conversation is declared. */
  readonly declaration: { readonly file: string; readonly type: string };
}
