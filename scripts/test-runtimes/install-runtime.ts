import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installInto } from '../install-package.js';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/runtimes/', import.meta.url));

/**
 * Installs a runtime outside of the dependencies, once, and gives the folder of its command.
 *
 * @throws Error in one sentence where that fails
 */
export function installRuntime(installedFrom: string): string {
  const folder = join(CACHE, installedFrom);
  if (!existsSync(join(folder, 'package-lock.json'))) {
    // npm writes it last: an installation that was cut off has none
    console.log(`installing ${installedFrom} in ${folder}`);
    installInto(folder, [installedFrom]);
  }
  return join(folder, 'node_modules', '.bin');
}
