interface Place {
  readonly value: object;
  readonly path: string;
}

const DEEPEST = 5;

/**
 * Finds where an object holds a text, the nearest place first: in its own properties, shown or hidden, in what they hold,
 * and behind the getters of an error's class.
 *
 * @returns the path to it, such as `response.headers`, or undefined
 */
export function findText(root: object, text: string): string | undefined {
  const seen = new Set<unknown>([root]);
  let places: Place[] = [{ value: root, path: '' }];
  for (let depth = 0; depth < DEEPEST && places.length > 0; depth++) {
    const below: Place[] = [];
    for (const { value, path } of places) {
      for (const key of keysOf(value)) {
        const member = read(value, key);
        const at = path === '' ? key : `${path}.${key}`;
        if (typeof member === 'string' && key !== 'stack' && member.includes(text)) return at;
        if (member === null || typeof member !== 'object' || seen.has(member)) continue;
        seen.add(member);
        below.push({ value: member, path: at });
      }
    }
    places = below;
  }
  return undefined;
}

const keysOf = (value: object): string[] => [
  ...Object.getOwnPropertyNames(value),
  ...(value instanceof Error ? gettersOf(Object.getPrototypeOf(value) as object) : []),
];

const gettersOf = (prototype: object): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([, descriptor]) => 'get' in descriptor)
    .map(([key]) => key);

function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return undefined; // a getter that cannot be read holds nothing for a caller either
  }
}
