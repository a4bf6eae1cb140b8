/** Gives the `Authorization` of requests. It holds the secret in a closure, where no printing reaches it. */
export interface Authorize {
  /** The header of a request; `signal` ends the request that waits for it. */
  header(signal: AbortSignal): string | Promise<string>;
  /** Asks for another header, since the vendor refused this one. True where there is another. */
  renew(refused: string, signal: AbortSignal): Promise<boolean>;
}
