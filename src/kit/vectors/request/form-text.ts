/**
 * A form as text: `application/x-www-form-urlencoded` of the WHATWG URL standard, a list as its key repeated. Undefined
 * where a value has no form there.
 */
export function formText(fields: Readonly<Record<string, unknown>>): string | undefined {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (!['string', 'number', 'boolean'].includes(typeof one)) return undefined;
      form.append(name, String(one));
    }
  }
  return form.toString();
}
