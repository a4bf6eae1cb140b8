import { createHash } from 'node:crypto';
import type { Contract } from '../contract/contract.js';
import type { LeftOut } from './bundles/left-out.js';
import type { KitFiles } from './kit-files.js';

/** What a manifest calls itself; a folder that has one is a kit and may be written anew. */
export const KIND = 'contract-kit';

/** The program that made a kit. */
export interface Maker {
  readonly name: string;
  readonly version: string;
}

/** The manifest of a kit: which contract it holds, what is in it, and what the bundles do not say. */
export function manifestOf(
  { title, version, sha256, operations }: Contract,
  files: KitFiles,
  leftOut: Readonly<Record<string, readonly LeftOut[]>>,
  maker: Maker,
): object {
  const paths = Object.keys(files).sort();
  return {
    kind: KIND,
    form: 1,
    maker,
    contract: { title, version, sha256 },
    counts: {
      operations: operations.length,
      schemas: paths.filter((path) => path.startsWith('schemas/')).length,
      ...vectorCounts(files),
    },
    leftOut: Object.fromEntries(Object.entries(leftOut).filter(([, list]) => list.length > 0)),
    files: paths.map((path) => ({ path, sha256: hashOf(files[path]!), bytes: Buffer.byteLength(files[path]!) })),
  };
}

/** The kit's checksums in the form that `sha256sum -c` reads. */
export const checksums = (files: KitFiles): string =>
  Object.keys(files)
    .sort()
    .map((path) => `${hashOf(files[path]!)}  ${path}\n`)
    .join('');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function vectorCounts(files: KitFiles): object {
  const text = files['vectors/manifest.json'];
  if (text === undefined) return {};
  const { counts } = JSON.parse(text) as { counts: { response: number; request: number } };
  return { responseVectors: counts.response, requestVectors: counts.request };
}
