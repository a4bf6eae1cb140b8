import { ANY_TEXT, SORTABLE_TIME, URL_TEXT } from './blank.js';
import type { Bonds, Piece } from './bonds.js';
import type { Cell } from './cells.js';
import type { Pattern } from './pattern.js';
import { END_OF_SEGMENT, type Slot } from './slots.js';

/** Writes the pattern of the lines that differ from a sample in its slots alone, as settled bonds allow. */
export function writePattern(
  key: string,
  line: string,
  cells: readonly Cell[],
  slots: readonly Slot[],
  bonds: Bonds,
): Pattern {
  const writer = new Writer(line, new Map(slots.map((slot) => [slot.key, slot])), bonds);
  const sorted = [...slots].sort((one, other) => one.start - other.start);
  const sourceOf = ({ start, end }: Pick<Cell, 'start' | 'end'>): string => {
    let source = '';
    let at = start;
    for (const slot of sorted.filter((one) => one.start >= start && one.end <= end)) {
      source += escaped(line.slice(at, slot.start)) + writer.slot(slot);
      at = slot.end;
    }
    return source + escaped(line.slice(at, end));
  };
  return {
    key,
    glue: [...cells, undefined].map((cell, i) => escaped(line.slice(cells[i - 1]?.end ?? 0, cell?.start))),
    cells: cells.map((cell) => ({ isBound: cell.isBound, sources: [sourceOf(cell)] })),
    orders: writer.orders(),
  };
}

class Writer {
  readonly #groups = new Map<string, number>();
  readonly #captured: ReadonlySet<string>;

  constructor(
    readonly line: string,
    readonly slots: ReadonlyMap<string, Slot>,
    readonly bonds: Bonds,
  ) {
    const named = [...bonds.equal.values()].flat().flatMap((piece) => ('key' in piece ? [piece.key] : []));
    this.#captured = new Set([...named, ...this.#orders().flat()].filter((key) => !bonds.fixed.has(key)));
  }

  slot(slot: Slot): string {
    const { key, isQuoted, blank, not } = slot;
    const { fixed, strings, facts, equal } = this.bonds;
    if (fixed.has(key)) return escaped(this.line.slice(slot.start, slot.end));
    const end = isQuoted ? '"' : END_OF_SEGMENT;
    const quote = isQuoted ? '"' : '';
    const looks = [
      ...not.map((text) => `(?!${escaped(text)}${end})`),
      ...(facts.get(key) ?? []).map(({ source, holds }) => `(?${holds ? '=' : '!'}${source}${end})`),
    ];
    const pieces = equal.get(key);
    if (pieces && !this.#isImplied(slot, pieces)) looks.push(`(?=${blank.text!}${end})`);
    const text = pieces?.map((piece) => this.#piece(piece)).join('') ?? this.#ownText(slot);
    const whole = text === undefined ? undefined : `${quote}${looks.join('')}${this.#captures(key, text)}${quote}`;
    const isBound = strings.has(key) || equal.has(key) || facts.has(key) || this.#captured.has(key);
    return either(isBound ? [whole] : [whole, ...blank.bare]);
  }

  /** The pairs of groups whose order counts. */
  orders(): [number, number][] {
    return this.#orders().map(([later, earlier]) => [this.#groups.get(later)!, this.#groups.get(earlier)!]);
  }

  #orders() {
    return this.bonds.orders.filter(([later]) => !this.bonds.fixed.has(later));
  }

  #ownText({ key, blank }: Slot): string | undefined {
    return this.#orders().flat().includes(key) ? SORTABLE_TIME : blank.text;
  }

  #captures(key: string, text: string): string {
    if (!this.#captured.has(key)) return text;
    this.#groups.set(key, this.#groups.size + 1);
    return `(${text})`;
  }

  #piece(piece: Piece): string {
    if ('text' in piece) return escaped(piece.text);
    const group = this.#groups.get(piece.key);
    return group === undefined ? escaped(this.bonds.textOf(piece.key)) : `(?:\\${group})`;
  }

  /** Whether a text that is put together so keeps what its own schema asks, too. */
  #isImplied({ blank }: Slot, pieces: readonly Piece[]): boolean {
    if (blank.text === ANY_TEXT.text) return true;
    const [only, ...others] = pieces;
    if (only && 'key' in only && others.length === 0 && this.slots.get(only.key)?.blank.text === blank.text)
      return true;
    return blank.text === URL_TEXT && this.#isUrl(pieces);
  }

  /** Whether a text begins with a host and a slash, and is made of segments behind that. */
  #isUrl(pieces: readonly Piece[]): boolean {
    const flat = this.#flat(pieces);
    const text = flat.map((piece) => ('text' in piece ? piece.text : 'x')).join('');
    const [first] = flat;
    return (
      first !== undefined &&
      'text' in first &&
      /^https?:\/\/[\dA-Za-z][\dA-Za-z.-]*(?::\d+)?\//.test(first.text) &&
      /^[^:]+:\/\/[^/]+\/[\w~!$&'()*+,;=:@./-]*$/.test(text) &&
      flat.every((piece) => 'text' in piece || this.slots.get(piece.key)?.blank.isSegment)
    );
  }

  /** The pieces with those that are themselves put together taken apart, and neighbouring texts as one. */
  #flat(pieces: readonly Piece[]): Piece[] {
    const flat: Piece[] = [];
    for (const piece of pieces) {
      const parts = 'text' in piece ? [piece] : this.#parts(piece);
      for (const part of parts) {
        const last = flat.at(-1);
        if ('text' in part && last && 'text' in last) flat[flat.length - 1] = { text: last.text + part.text };
        else flat.push(part);
      }
    }
    return flat;
  }

  #parts(piece: { readonly key: string }): Piece[] {
    const { fixed, equal } = this.bonds;
    if (fixed.has(piece.key)) return [{ text: this.bonds.textOf(piece.key) }];
    const pieces = equal.get(piece.key);
    return pieces ? this.#flat(pieces) : [piece];
  }
}

const either = (sources: readonly (string | undefined)[]): string => {
  const all = sources.filter((source) => source !== undefined);
  return all.length === 1 ? all[0]! : `(?:${all.join('|')})`;
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
