import type { Random } from './random.js';

/** What a mutation may put into a body. */
export interface Stock {
  /** Values by kind. A text is mostly replaced by another of its kind, so that many bodies stay valid. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Which kind a text is of. */
  readonly kindOf: (text: string) => string;
  readonly values: readonly unknown[];
  /** Names of members that are added. */
  readonly names: readonly string[];
}

/** Changes a JSON value, given as text, in a few places that chance picks, and gives it as a new value. */
export function mutated(json: string, times: number, stock: Stock, random: Random): unknown {
  const root = { body: JSON.parse(json) as unknown };
  for (let i = 0; i < times; i++) mutate(root, stock, random);
  return root.body;
}

type Holder = Record<string, unknown>;

function mutate(root: Holder, stock: Stock, random: Random): void {
  let holder = root;
  let key = 'body';
  for (;;) {
    const value = holder[key];
    if (value === null || typeof value !== 'object' || random() < 0.15) break;
    const keys = Object.keys(value);
    if (keys.length === 0) break;
    holder = value as Holder;
    key = random.pick(keys);
  }
  const change = random();
  const value = holder[key];
  if (change < 0.06 && holder !== root) remove(holder, key);
  else if (change < 0.14 && isObject(value)) set(value, random.pick(stock.names), anyValue(value, stock, random));
  else if (change < 0.2 && Array.isArray(value)) value.push(anyValue(value, stock, random));
  else if (typeof value === 'string' && change < 0.75) set(holder, key, otherText(value, stock, random));
  else if (typeof value === 'string' && change < 0.85) set(holder, key, edited(value, random));
  else if (holder !== root || change < 0.3) set(holder, key, structuredClone(random.pick(stock.values)));
}

const otherText = (text: string, stock: Stock, random: Random): string =>
  random.pick(stock.texts[stock.kindOf(text)] ?? [text]);

/** A member that is there already, or any value. */
function anyValue(value: object, stock: Stock, random: Random): unknown {
  const members = Object.values(value) as unknown[];
  const like = members.length > 0 && random() < 0.5 ? random.pick(members) : random.pick(stock.values);
  return structuredClone(like);
}

const CHARACTERS = ['', '', 'a', 'A', '0', 'g', ' ', '/', ':', '-', '%', '"', '\n', 'é', '😀', '[', '@', '#', '?'];

/** A text with a piece of at most two characters replaced by another. */
function edited(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(CHARACTERS) + text.slice(at + random.below(3));
}

function remove(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

/** An assignment to `__proto__` would set the prototype. */
function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

const isObject = (value: unknown): value is Holder =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
