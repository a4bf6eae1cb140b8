import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { mapDocument, type Node } from '../../src/kit/bundles/map-document.js';

const read = (version: string): Node =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`metaschemas/openapi-${version}.json`, import.meta.url)), 'utf8'),
  ) as Node;

/**
 * In the words of the ajv that reads it. Draft-04 calls `$id` `id`, and has a flag for an exclusive limit. The schemas of
 * a document in 3.1 are looked at one by one below, so here they need only be there.
 */
const readable = (schema: Node): Node =>
  JSON.parse(
    JSON.stringify({ ...schema, id: undefined, $schema: undefined })
      .replaceAll('"minimum":0,"exclusiveMinimum":true', '"exclusiveMinimum":0')
      .replaceAll('"$dynamicRef":"#meta"', '"type":["object","boolean"]'),
  ) as Node;

const options = { strict: false, allErrors: true, validateFormats: false };
const ajv = new Ajv2020(options);
const validators = {
  '3.0': new Ajv(options).compile(readable(read('3.0'))),
  '3.1': ajv.compile(readable(read('3.1'))),
};

/** What the metaschema of its version says against a document; of one in 3.1, that of JSON Schema on its schemas too. */
export function metaschemaErrors(document: object): string[] {
  const version = String((document as Node).openapi).slice(0, 3) as keyof typeof validators;
  const validate = validators[version];
  validate(document);
  const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return version === '3.0' ? errors : [...errors, ...schemaErrors(document)];
}

function schemaErrors(document: object): string[] {
  const errors: string[] = [];
  mapDocument(document, (node, { kind, pointer }, inside) => {
    if (kind !== 'schema') return inside(node);
    if (!ajv.validateSchema(node)) errors.push(...(ajv.errors ?? []).map(({ message }) => `${pointer} ${message}`));
    return node;
  });
  return errors;
}
