/** A request as it came over the wire. */
export interface SentRequest {
  readonly method: string;
  /** Path and query behind the base URL, as they were sent. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
