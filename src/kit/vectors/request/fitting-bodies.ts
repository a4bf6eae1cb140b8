type Fields = Readonly<Record<string, unknown>>;
type Accepts = (value: unknown) => boolean;

/** More properties than this are not tried together: a rule that needs them stays without a body. */
const TOGETHER = 2;

/**
 * Bodies that fit, each as large as it can be, such that every property which can be sent at all is in one of them. Where
 * nothing rules out that all of them come together, this is one body.
 *
 * @param all a value for each property
 */
export function fittingBodies(all: Fields, accepts: Accepts): Fields[] {
  const names = Object.keys(all);
  const pick = (wanted: ReadonlySet<string>): Fields =>
    Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name)));
  const few = upTo(TOGETHER, names).map((some) => new Set(some));
  const nearlyAll = few.map((some) => new Set(names.filter((name) => !some.has(name))));
  const grown = (start: ReadonlySet<string>): Fields => {
    const wanted = new Set(start);
    let size: number;
    do {
      size = wanted.size;
      for (const name of names) if (accepts(pick(new Set([...wanted, name])))) wanted.add(name);
    } while (wanted.size > size); // what was refused may go with what came after it
    return pick(wanted);
  };
  const first = [...nearlyAll, ...few].find((some) => accepts(pick(some)));
  if (!first) return [];
  const bodies = [grown(first)];
  const needed = Object.keys(leastOf(bodies[0]!, accepts));
  for (const name of names) {
    if (bodies.some((body) => name in body)) continue;
    const start = few.map((some) => new Set([...needed, name, ...some])).find((some) => accepts(pick(some)));
    if (start) bodies.push(grown(start));
  }
  return bodies;
}

/** What is left when every property that can be left out is. */
export const leastOf = (whole: Fields, accepts: Accepts): Fields =>
  Object.keys(whole).reduce<Fields>((body, name) => {
    const { [name]: _, ...rest } = body;
    return accepts(rest) ? rest : body;
  }, whole);

/** All choices of at most so many, the smallest first. */
function upTo(most: number, names: readonly string[]): string[][] {
  const ofSize = (size: number, from: readonly string[]): string[][] =>
    size === 0 ? [[]] : from.flatMap((one, i) => ofSize(size - 1, from.slice(i + 1)).map((rest) => [one, ...rest]));
  return Array.from({ length: most + 1 }, (_, size) => ofSize(size, names)).flat();
}
