import type { Contract } from '../contract.js';
import type { Exchange } from '../exchange.js';
import { redactExchange } from './redaction/redact-exchange.js';
import type { Replacer } from './redaction/replacer.js';
import { sidsIn } from './redaction/sids.js';

/**
 * Whether two recordings show the same but for what redaction has made up anew. The values of headers do not count: a
 * date and a duration are others in each answer.
 */
export const sameContent = (one: Exchange, other: Exchange, contract: Contract): boolean =>
  outline(one, contract) === outline(other, contract);

function outline(exchange: Exchange, contract: Contract): string {
  const { request, response } = redactExchange(exchange, { contract, replacer: new Numbering() });
  return JSON.stringify([
    request,
    { ...response, headers: Object.keys(response.headers ?? {}).filter((name) => name !== 'content-length') },
  ]);
}

/** Puts the form of a text in its place, and the number under which it was first met: equal texts stay equal. */
class Numbering implements Replacer {
  readonly #met = new Map<string, number>();

  replace(text: string): string {
    if (!this.#met.has(text)) this.#met.set(text, this.#met.size);
    const plain = sidsIn(text).reduce((all, { sid }) => all.replace(sid, sid.slice(0, 2)), text);
    const form = plain
      .replace(/\p{Lu}/gu, 'A')
      .replace(/\p{Ll}/gu, 'a')
      .replace(/\p{N}/gu, '9');
    return `${form}#${this.#met.get(text)!}`;
  }

  hide(): string {
    return 'x';
  }
}
