import { check } from '../check.js';
import type { Contract } from '../contract.js';
import { matchOperation } from '../match.js';
import { readExchange } from '../sources/read-exchange.js';
import { joinPatterns, type Pattern } from './shape/pattern.js';
import { patternOf, shapeOf, type Shape } from './shape/shape.js';

const MOST_SHAPES = 16;
const ASCII = /^[\x20-\x7e]*$/;
const MOST_LESSONS = 256;

/**
 * Recognises lines of traffic that certainly keep a contract, without parsing them: they are like others that were
 * found to keep it. Traffic of a program has few shapes, so nearly all of it is recognised.
 */
export class Shapes {
  readonly #known: { readonly pattern: Pattern; readonly shape: Shape }[] = [];
  #lessons = 0;

  constructor(private readonly contract: Contract) {}

  /** Whether further samples are wanted. */
  get isLearning(): boolean {
    return this.#lessons < MOST_LESSONS;
  }

  /**
   * Where the line ends that starts at a place of a text, its line end included; -1 where it is not recognised.
   *
   * @param text good UTF-8, a character for each byte
   */
  end(text: string, from: number): number {
    for (let i = 0; i < this.#known.length; i++) {
      const one = this.#known[i]!;
      const end = one.shape(text, from);
      if (end === -1) continue;
      if (i > 0) [this.#known[i - 1], this.#known[i]] = [one, this.#known[i - 1]!]; // the frequent ones go first
      return end;
    }
    return -1;
  }

  /** Takes a line that was found to keep the contract as a sample, beside others like it or as one of its own. */
  learn(line: string): void {
    if (!this.isLearning || !ASCII.test(line) || this.end(`${line}\n`, 0) !== -1) return;
    this.#lessons++;
    const pattern = this.#patternOf(line);
    if (!pattern) return;
    for (const [i, known] of this.#known.entries()) {
      const joined = joinPatterns(known.pattern, pattern);
      const shape = joined && shapeOf(joined, line);
      if (!shape) continue;
      this.#known[i] = { pattern: joined, shape };
      return;
    }
    const shape = shapeOf(pattern, line);
    if (!shape) return;
    if (this.#known.length >= MOST_SHAPES) this.#known.pop(); // the one that was of use least
    this.#known.push({ pattern, shape });
  }

  #patternOf(line: string): Pattern | undefined {
    const exchange = readExchange(JSON.parse(line));
    if (typeof exchange === 'string') return undefined;
    const match = matchOperation(this.contract, exchange.request.method, exchange.request.url);
    if (!('operation' in match) || check(exchange, this.contract).length > 0) return undefined;
    return patternOf(line, exchange, match, this.contract);
  }
}
