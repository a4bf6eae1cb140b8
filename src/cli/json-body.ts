import type { Exchange } from '../contract/exchange.js';

/** The JSON body of an exchange that came over the wire; undefined where it has none. */
export function jsonBody({ response }: Exchange): unknown {
  try {
    return JSON.parse(response.text ?? '') as unknown;
  } catch {
    return undefined;
  }
}
