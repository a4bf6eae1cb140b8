import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

type Schema = Record<string, unknown>;

const spec = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url));

/**
 * Tests the bodies of one schema of our contract as plain ajv does, with nothing undocumented in them. It shares no code
 * with what it is a reference for.
 */
export function plainReference(name: string): (body: unknown) => boolean {
  const { components } = parse(readFileSync(spec, 'utf8')) as { components: { schemas: Record<string, Schema> } };
  const close = (schema: Schema): Schema => {
    const { properties, items } = schema as { properties?: Record<string, Schema>; items?: Schema };
    const members = properties && Object.entries(properties);
    return {
      ...schema,
      ...(members && { properties: Object.fromEntries(members.map(([key, one]) => [key, closed(one)])) }),
      ...(items !== undefined && { items: closed(items) }),
    };
  };
  const closed = (schema: Schema): Schema => {
    const inner = close(schema);
    const listed = 'properties' in schema || '$ref' in schema;
    const isObject = listed && !('additionalProperties' in schema);
    return isObject ? { ...inner, unevaluatedProperties: false } : inner;
  };
  const $defs = Object.fromEntries(Object.entries(components.schemas).map(([key, one]) => [key, close(one)]));
  const body = { $ref: `#/$defs/${name}`, unevaluatedProperties: false, $defs };
  const text = JSON.stringify(body).replaceAll('#/components/schemas/', '#/$defs/');
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv);
  const validate = ajv.compile(JSON.parse(text) as Schema);
  return (value) => validate(value) && holdsJsonText(value);
}

/** `contentMediaType` is an annotation to ajv: the one text that holds JSON is looked at here. */
function holdsJsonText(body: unknown): boolean {
  const { attributes } = body as { attributes?: unknown };
  if (typeof attributes !== 'string') return true;
  try {
    JSON.parse(attributes);
    return true;
  } catch {
    return false;
  }
}
