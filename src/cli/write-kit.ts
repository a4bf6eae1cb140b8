import { lstatSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { printable } from '../contract/printable.js';
import type { KitFiles } from '../kit/kit-files.js';
import { KIND } from '../kit/manifest.js';
import { UsageError } from './command.js';
import { makeFolder } from './make-folder.js';

/** Where a kit is written before any of it takes its place. */
const PARTIAL = '.kit-partial';

/**
 * Writes a kit to a folder that is new, empty, or a kit already. All of it is on the disk before the first file takes
 * its place, each in one step; files of the earlier kit that are no more are removed.
 *
 * @throws UsageError where the folder holds anything else, or cannot be written
 */
export function writeKit(folder: string, files: KitFiles): void {
  told(folder, (name) => {
    const earlier = earlierFiles(folder, files, name);
    const partial = join(folder, PARTIAL);
    rmSync(partial, { recursive: true, force: true });
    for (const [path, text] of Object.entries(files)) {
      makeFolder(dirname(join(partial, path)));
      writeFileSync(join(partial, path), text);
    }
    for (const path of Object.keys(files)) {
      makeFolder(dirname(join(folder, path)));
      renameSync(join(partial, path), join(folder, path));
    }
    rmSync(partial, { recursive: true });
    for (const path of earlier.filter((one) => !Object.hasOwn(files, one))) removeFile(folder, path);
  });
}

/**
 * Makes sure that a folder can take a kit, before one is made.
 *
 * @throws UsageError where it is a file, or holds something else
 */
export function checkKitFolder(folder: string): void {
  told(folder, (name) => presentFiles(folder, name));
}

function told(folder: string, work: (name: string) => unknown): void {
  const name = `--out ${printable(folder)}`;
  try {
    work(name);
  } catch (error) {
    const { code, name: kind } = error as NodeJS.ErrnoException;
    if (kind === 'UsageError' || code === undefined) throw error;
    throw new UsageError(`${name} cannot be written (${code}).`);
  }
}

/** The files that an earlier run left, all of them of a kit. */
function earlierFiles(folder: string, files: KitFiles, name: string): string[] {
  const { present, listed } = presentFiles(folder, name);
  const stranger = present.find((path) => !listed.has(path) && !Object.hasOwn(files, path));
  if (stranger !== undefined)
    throw new UsageError(`${name} holds ${printable(stranger)}, which is no file of the kit: move it away first.`);
  return present;
}

/** The files in a folder, and those that its manifest lists. */
function presentFiles(folder: string, name: string): { present: string[]; listed: ReadonlySet<string> } {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return { present: [], listed: new Set() };
  if (!stats.isDirectory() && !stats.isSymbolicLink()) throw new UsageError(`${name} is a file: name a folder.`);
  const present = (readdirSync(folder, { recursive: true, withFileTypes: true }) as Entry[])
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !path.startsWith(`${PARTIAL}/`));
  if (present.length === 0) return { present, listed: new Set() };
  const listed = listedFiles(folder);
  if (!listed) throw new UsageError(`${name} is not empty and holds no kit: name another folder, or empty it.`);
  return { present, listed };
}

type Entry = ReturnType<typeof readdirSync>[number] & { name: string; parentPath: string; isDirectory(): boolean };

/** What the manifest in a folder lists, with the two files that it cannot list; undefined where it is none of ours. */
function listedFiles(folder: string): Set<string> | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      kind?: unknown;
      files?: { path: string }[];
    } | null;
    if (manifest?.kind !== KIND || !Array.isArray(manifest.files)) return undefined;
    return new Set([...manifest.files.map(({ path }) => path), 'manifest.json', 'SHA256SUMS']);
  } catch {
    return undefined;
  }
}

/** With the folders that it leaves empty. */
function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (let at = dirname(path); at !== '.'; at = dirname(at)) {
    if (readdirSync(join(folder, at)).length > 0) return;
    rmdirSync(join(folder, at));
  }
}
