import { existsSync, readdirSync } from 'node:fs';
import { dirname, join as joinPath } from 'node:path';
import { isSection } from '../../src/contract/document/bundle/component-names.js';
import { parseBundle, type Bundle } from '../../src/contract/document/bundle/bundle.js';
import { filesOnDisk } from '../../src/contract/document/bundle/files-on-disk.js';
import { parseSource } from '../../src/contract/document/source-text.js';
import type { SourcePlace } from '../../src/contract/document/spec-error.js';
import { join } from '../../src/contract/pointer.js';
import { isObject } from '../../src/contract/schema/schema.js';

/** A fault in how a contract is split into files. */
export interface PieceFault {
  readonly place: SourcePlace;
  readonly says: string;
}

/** The folders beside a contract whose files are pieces of it. */
const FOLDERS = ['paths', 'components', 'examples'];

/** Pieces that nothing refers to, and such as could not keep their name in the bundle. */
export function pieceFaults(file: string): PieceFault[] {
  const bundle = parseBundle(filesOnDisk.read(file), file, filesOnDisk);
  return [
    ...bundle.renamed.map((pointer) => ({
      place: bundle.locate(pointer),
      says: `something else has this name, so the bundle would call it ${pointer}`,
    })),
    ...bundle.files.slice(1).flatMap((one) => unusedIn(one, bundle)),
    ...filesBeside(file)
      .filter((one) => !bundle.files.includes(one))
      .map((one) => ({ place: { file: one, line: 1, column: 1 }, says: 'nothing refers to this file' })),
  ];
}

/** A file that is referred to as a whole is used as a whole. */
function unusedIn(file: string, { parts }: Bundle): PieceFault[] {
  const { data, locate } = parseSource(filesOnDisk.read(file), file);
  const used = parts.filter((part) => part.file === file).map(({ pointer }) => pointer);
  if (!isObject(data) || used.includes('')) return [];
  return Object.entries(data)
    .flatMap(([key, value]) =>
      isSection(key) && isObject(value) ? Object.keys(value).map((name) => join('', key, name)) : [join('', key)],
    )
    .filter((pointer) => !used.some((one) => one === pointer || one.startsWith(join(pointer, ''))))
    .map((pointer) => ({ place: locate(pointer), says: 'nothing refers to this' }));
}

const filesBeside = (file: string): string[] =>
  FOLDERS.map((name) => joinPath(dirname(file), name))
    .filter(existsSync)
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(?:ya?ml|json)$/.test(name))
        .map((name) => joinPath(folder, name)),
    );
