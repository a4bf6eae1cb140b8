/** A value of a JSON text: where it leads to, and where it stands in the text. */
export interface Node {
  readonly place: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Undefined for an object or a list. */
  readonly scalar: string | number | boolean | null | undefined;
}

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+)/y;

/**
 * The values of a text that is known to be JSON, in the order of their starts.
 *
 * @returns undefined where a name is there twice in an object: only the last one counts then
 */
export function scan(text: string): Node[] | undefined {
  const nodes: Node[] = [];
  let at = 0;
  const next = (): string => {
    TOKEN.lastIndex = at;
    const [, token = ''] = TOKEN.exec(text) ?? [];
    at = TOKEN.lastIndex;
    return token;
  };

  function value(token: string, place: readonly string[]): boolean {
    const start = at - token.length;
    const isScalar = token !== '{' && token !== '[';
    const index = nodes.push({ place, start, end: at, scalar: isScalar ? (JSON.parse(token) as null) : undefined }) - 1;
    const isGood = isScalar || (token === '{' ? members(place) : items(place));
    nodes[index] = { ...nodes[index]!, end: at };
    return isGood;
  }

  function members(place: readonly string[]): boolean {
    const names = new Set<string>();
    for (let token = next(); token !== '}'; token = next()) {
      if (token === ',') continue;
      const name = JSON.parse(token) as string;
      if (names.has(name)) return false;
      names.add(name);
      next(); // the colon
      if (!value(next(), [...place, name])) return false;
    }
    return true;
  }

  function items(place: readonly string[]): boolean {
    let i = 0;
    for (let token = next(); token !== ']'; token = next()) {
      if (token !== ',' && !value(token, [...place, String(i++)])) return false;
    }
    return true;
  }

  return value(next(), []) ? nodes : undefined;
}
