/** The names of all properties that a schema speaks of, at any depth. */
export function knownNames(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(schema)) for (const one of schema) knownNames(one, found);
  else if (typeof schema === 'object' && schema !== null) {
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'properties') for (const name of Object.keys(value as object)) found.add(name);
      knownNames(value, found);
    }
  }
  return found;
}
