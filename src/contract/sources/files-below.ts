import { readdirSync, realpathSync, statSync } from 'node:fs';
import { compareTexts } from '../compare-texts.js';

/** A file that was found: by the path to read it, and its size in bytes; or why it cannot be read. */
export type FoundFile = { readonly path: string } & ({ readonly size: number } | { readonly unreadable: string });

/**
 * The files below a folder whose names match, in the order of their paths. A folder that a link leads to is gone through
 * too, but none twice, so that links in a circle end.
 *
 * @throws Error of the file system where the folder itself cannot be read
 */
export function filesBelow(folder: string, names: RegExp): FoundFile[] {
  const base = folder.replace(/\/+$/, '');
  const visited = new Set<string>();
  const found: FoundFile[] = [];

  function visit(below: string): void {
    const real = realpathSync(`${base}${below}/`);
    if (visited.has(real)) return;
    visited.add(real);
    for (const name of readdirSync(`${base}${below}/`)) {
      const path = `${below}/${name}`;
      const kind = kindOf(`${base}${path}`);
      if (kind === 'folder') tryTo(() => visit(path), path);
      else if (names.test(name)) found.push({ path: `${base}${path}`, ...kind });
    }
  }

  /** A folder that may not be read may hold anything, so it counts as a file that may not. */
  function tryTo(visitIt: () => void, path: string): void {
    try {
      visitIt();
    } catch {
      found.push({ path: `${base}${path}`, unreadable: 'is a folder that cannot be read' });
    }
  }

  visit('');
  return found.sort((one, other) => compareTexts(one.path, other.path));
}

function kindOf(path: string): 'folder' | { readonly size: number } | { readonly unreadable: string } {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? { size: stats.size } : { unreadable: 'is no file' }; // to read from a pipe may never end
  } catch {
    return { unreadable: 'cannot be read' };
  }
}
