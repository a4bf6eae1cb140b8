import { compiledRule } from '../../checks/compile-rule.js';
import { placesAt } from '../../checks/rule-reading.js';
import type { Rule } from '../../contract.js';
import { join, tokensOf, valueAtPlace } from '../../pointer.js';
import { plainPattern } from './plain-pattern.js';

/** A piece of a text: as it stands, or the text that another part of the line has. */
export type Piece = { readonly text: string } | { readonly key: string };

/**
 * What cross-field rules ask of the scalars of a line, so that they hold as they do in the sample. Scalars go by key:
 * `path.NAME` for a path parameter, `body/…` with its pointer for one of the body.
 */
export interface Bonds {
  /** These must stay as they are. */
  readonly fixed: Set<string>;
  /** These must be strings. */
  readonly strings: Set<string>;
  /** These must be put together from others. */
  readonly equal: Map<string, readonly Piece[]>;
  /** Sources that a text must match as a whole, or must not. */
  readonly facts: Map<string, { readonly source: string; readonly holds: boolean }[]>;
  /** The first must not sort before the second. */
  readonly orders: (readonly [later: string, earlier: string])[];
  /** What a scalar is in the sample. */
  readonly textOf: (key: string) => string;
}

interface Scene {
  readonly body: unknown;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly status: number;
}

/** Reads from rules that hold in a sample what would make them hold in others. What cannot be said so stays fixed. */
export function bondsOf(rules: readonly Rule[], scene: Scene): Bonds {
  const reader = new Reader(scene);
  for (const rule of rules) reader.read(rule);
  return reader.bonds;
}

const ORIGIN = '{$origin}';

class Reader {
  readonly bonds: Bonds = {
    fixed: new Set(),
    strings: new Set(),
    equal: new Map(),
    facts: new Map(),
    orders: [],
    textOf: (key) => this.#textOf(key),
  };

  constructor(readonly scene: Scene) {}

  read(rule: Rule): void {
    const { base: pattern, at } = compiledRule(rule);
    for (const base of placesAt(this.scene.body, [], pattern)) {
      if (!this.#applies(rule, base)) continue;
      for (const place of placesAt(this.scene.body, base, at)) this.#bind(rule, base, place);
    }
  }

  /** Whether the condition of a rule holds; that must not change. */
  #applies({ when }: Rule, base: readonly string[]): boolean {
    if (!when) return true;
    const pieces = this.#pieces(when.value, base);
    if (!pieces) return false;
    const text = this.#text(pieces);
    const [only, ...others] = pieces;
    let applies = true;
    for (const [pattern, wanted] of [
      [when.matches, true],
      [when.notMatches, false],
    ] as const) {
      if (pattern === undefined) continue;
      const holds = new RegExp(pattern, 'u').test(text);
      if (holds !== wanted) applies = false;
      const source = plainPattern(pattern);
      if (source !== undefined && others.length === 0 && only && 'key' in only) this.#fact(only.key, source, holds);
      else this.#fix(pieces);
    }
    return applies;
  }

  #bind({ equals, notBefore, ignores }: Rule, base: readonly string[], place: readonly string[]): void {
    const key = keyOfBody(place);
    const value = valueAtPlace(this.scene.body, place);
    const wanted = equals ?? notBefore;
    const isOfOrigin = equals?.startsWith(ORIGIN) === true;
    const pieces =
      wanted === undefined ? undefined : this.#pieces(isOfOrigin ? wanted.slice(ORIGIN.length) : wanted, base);
    if (typeof value !== 'string' || ignores !== undefined) {
      this.bonds.fixed.add(key);
      if (pieces) this.#fix(pieces);
      return;
    }
    this.bonds.strings.add(key);
    if (!pieces) return;
    if (equals === undefined) this.#order(key, pieces);
    else if (this.bonds.equal.has(key)) this.#fix([{ key }, ...pieces]);
    else {
      const origin = isOfOrigin ? [{ text: value.slice(0, value.length - this.#text(pieces).length) }] : [];
      this.bonds.equal.set(key, [...origin, ...pieces]);
    }
  }

  #order(key: string, pieces: readonly Piece[]): void {
    const [only, ...others] = pieces;
    if (only && 'key' in only && others.length === 0) this.bonds.orders.push([key, only.key]);
    else this.#fix([{ key }, ...pieces]);
  }

  #fact(key: string, source: string, holds: boolean): void {
    this.bonds.facts.set(key, [...(this.bonds.facts.get(key) ?? []), { source, holds }]);
  }

  #fix(pieces: readonly Piece[]): void {
    for (const piece of pieces) if ('key' in piece) this.bonds.fixed.add(piece.key);
  }

  /** The pieces of a text with expressions in braces; undefined where one of them has no text, which makes rules silent. */
  #pieces(template: string, base: readonly string[]): Piece[] | undefined {
    const pieces: Piece[] = [];
    let silent = false;
    for (const [i, part] of template.split(/\{([^{}]+)\}/).entries()) {
      if (i % 2 === 0) {
        if (part !== '') pieces.push({ text: part });
        continue;
      }
      const piece = this.#expression(part, base);
      if (piece) pieces.push(piece);
      else silent = true;
    }
    return silent ? undefined : pieces;
  }

  #expression(text: string, base: readonly string[]): Piece | undefined {
    if (text === '$statusCode') return { text: String(this.scene.status) };
    const [, where, rest = ''] = /^(#|\$request\.path\.|\$response\.body#)(.*)$/.exec(text) ?? [];
    if (where === undefined) return undefined;
    if (where === '$request.path.')
      return Object.hasOwn(this.scene.pathParameters, rest) ? this.#seen({ key: `path.${rest}` }) : undefined;
    const place = where === '#' ? [...base, ...tokensOf(rest)] : tokensOf(rest);
    const value = valueAtPlace(this.scene.body, place);
    const key = keyOfBody(place);
    if (typeof value === 'string') return this.#seen({ key });
    this.bonds.fixed.add(key);
    return typeof value === 'number' ? { text: String(value) } : undefined;
  }

  /** A text that rules speak of must stay a text. */
  #seen(piece: { readonly key: string }): Piece {
    this.bonds.strings.add(piece.key);
    return piece;
  }

  /** What the pieces are in the sample. */
  #text(pieces: readonly Piece[]): string {
    return pieces.map((piece) => ('text' in piece ? piece.text : this.#textOf(piece.key))).join('');
  }

  #textOf(key: string): string {
    if (key.startsWith('path.')) return this.scene.pathParameters[key.slice('path.'.length)]!;
    return String(valueAtPlace(this.scene.body, tokensOf(key.slice('body'.length))));
  }
}

/** The key of a scalar of the body. */
export const keyOfBody = (place: readonly string[]): string => join('body', ...place);
