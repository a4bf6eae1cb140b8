import type { Content } from '../../contract.js';
import { join } from '../../pointer.js';
import { typesOf } from '../../schema/schema.js';
import { appliedAt, memberOf } from './applied-schemas.js';
import { redactParameter } from './redact-request-url.js';
import { redactEncoded, redactPairs, type Scene } from './redact-text.js';

/** Replaces the values of a form (`application/x-www-form-urlencoded`), and the names that the contract does not know. */
export function redactForm(form: string, contents: readonly Content[], scene: Scene): string {
  const { document } = scene.contract.clauses;
  const pointers = contents.map(({ pointer }) => pointer);
  const personal = new Set(contents.flatMap((content) => content.personal));
  return redactPairs(
    form,
    (name) => memberOf(document, pointers, name).as === 'name',
    (raw, name) => {
      const [pointer] = memberOf(document, pointers, name).pointers;
      if (pointer === undefined || personal.has(join('', name))) return redactEncoded(raw, scene, 1);
      const types = appliedAt(document, [pointer]).flatMap(({ schema }) => typesOf(schema));
      return redactParameter(raw, { types, schema: { pointer, accepts: () => true } }, scene);
    },
    scene,
  );
}
