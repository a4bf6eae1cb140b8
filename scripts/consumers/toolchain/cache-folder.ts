import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../language.js';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/consumers/', import.meta.url));

/** A folder for what a language installs: another one for other lock files, so that nothing stale is used. */
export function cacheFolder({ name, generator, lockFiles }: Language, files: string): string {
  const hash = createHash('sha256').update(`${generator}\n${process.platform} ${process.arch}\n`);
  for (const file of lockFiles) hash.update(readFileSync(join(files, file)));
  const folder = join(CACHE, `${name}-${hash.digest('hex').slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}
