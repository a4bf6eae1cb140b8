/**
 * The path of a call: each argument encoded as one segment (RFC 3986, 3.3). Arguments are texts or numbers by then, so
 * that nothing of OpenAPI's other styles is needed, which openapi-fetch's serializer would bring along.
 *
 * @throws URIError where an argument has a lone surrogate
 */
export const pathOf = (template: string, args: Readonly<Record<string, string>>): string =>
  template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(args[name]!));
