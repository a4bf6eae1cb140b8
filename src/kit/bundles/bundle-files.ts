import { operationsOf } from '../../contract/operations.js';
import { yaml } from '../../contract/libraries.js';
import { isVersion30 } from '../../contract/schema/schema.js';
import type { KitFiles } from '../kit-files.js';
import { canonical, canonicalSchema, jsonText } from './canonical.js';
import { dereferenced } from './dereferenced.js';
import type { LeftOut } from './left-out.js';
import { lenient } from './lenient.js';
import { portable } from './portable.js';
import { schemaPaths } from './schema-paths.js';
import { strictSchema } from './strict-schema.js';
import { toVersion30 } from './to-version30.js';
import { toVersion31 } from './to-version31.js';
import { withoutMarks } from './without-marks.js';

/** The contract in the forms that generators and validators of other languages read. */
export interface Bundles {
  readonly files: KitFiles;
  /** By file: what it does not say although the contract does. */
  readonly leftOut: Readonly<Record<string, readonly LeftOut[]>>;
  /** The contract as it was written, without the marks of its keepers: what the stand-in plays. */
  readonly played: object;
}

/** @param id what the `$id` of each schema begins with, a `/` last */
export function bundleFiles(document: object, id: string): Bundles {
  const clean = withoutMarks(document);
  const whole = toVersion31(clean);
  const shared = portable(whole.document);
  const clean30 = isVersion30(clean) ? portable(clean) : undefined;
  const shared30 = clean30 ?? toVersion30(shared.document);
  const loose = lenient(shared.document);
  const loose30 = clean30 ? lenient(clean30.document) : toVersion30(loose).document;

  const flat = dereferenced(shared.document);
  const tooLarge = { pointer: '#', keyword: '$ref', says: 'there is no such file: it would be too large to be read' };
  const operations = operationsOf(whole.document, (pointer) => ({ pointer, accepts: () => true }));
  const schemas = schemaPaths(operations).map(({ path, pointer, direction }) => {
    return [path, jsonText(canonicalSchema(strictSchema(whole.document, pointer, direction, `${id}${path}`)))] as const;
  });
  const main = canonical(shared.document);
  return {
    files: {
      'openapi.json': jsonText(main),
      'openapi.yaml': yaml().stringify(main, { aliasDuplicateObjects: false, lineWidth: 0, version: '1.1' }),
      'openapi-3.0.json': jsonText(canonical(shared30.document)),
      ...(flat && { 'openapi.dereferenced.json': jsonText(canonical(flat)) }),
      'lenient/openapi.json': jsonText(canonical(loose)),
      'lenient/openapi-3.0.json': jsonText(canonical(loose30)),
      ...Object.fromEntries(schemas),
    },
    leftOut: {
      'openapi.json': [...whole.leftOut, ...shared.leftOut],
      'openapi-3.0.json': clean30 ? clean30.leftOut : [...shared.leftOut, ...shared30.leftOut],
      ...(!flat && { 'openapi.dereferenced.json': [tooLarge] }),
    },
    played: clean,
  };
}
