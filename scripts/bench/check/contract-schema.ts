import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../our-build.js';

export type Schema = Record<string, unknown>;

interface Document {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export const contractDocument = parse(readFileSync(join(ROOT, 'generated/openapi.yaml'), 'utf8')) as Document;

/** What says nothing of a value. The vendor may add states, and `x-extensible-enum` tells that to people alone. */
const isSilent = (keyword: string) => keyword.startsWith('x-') || keyword === 'description';

/** The schema of a conversation as JSON Schema in one piece: references followed, remarks left out. */
export const conversationSchema = (): Schema => plain(contractDocument.components.schemas.Conversation!);

function plain(schema: Schema): Schema {
  if (typeof schema.$ref === 'string') {
    return plain(contractDocument.components.schemas[schema.$ref.replace('#/components/schemas/', '')]!);
  }
  const entries = Object.entries(schema)
    .filter(([keyword]) => !isSilent(keyword))
    .map(([keyword, value]): [string, unknown] => {
      if (keyword === 'properties') return [keyword, mapped(value as Record<string, Schema>, plain)];
      const isSchema = keyword === 'additionalProperties' && typeof value === 'object';
      return [keyword, isSchema ? plain(value as Schema) : value];
    });
  return Object.fromEntries(entries);
}

/** The same schema as OpenAPI 3.0 writes it: `nullable` for a type of null. It cannot say what text holds. */
export function asOpenApi30({ type, contentMediaType: _, properties, additionalProperties, ...rest }: Schema): Schema {
  const types = [type].flat();
  return {
    ...rest,
    type: types.find((one) => one !== 'null'),
    ...(types.includes('null') && { nullable: true }),
    ...(properties !== undefined && { properties: mapped(properties as Record<string, Schema>, asOpenApi30) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? asOpenApi30(additionalProperties as Schema) : additionalProperties,
    }),
  };
}

const mapped = (schemas: Record<string, Schema>, map: (schema: Schema) => Schema): Record<string, Schema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, map(schema)]));
