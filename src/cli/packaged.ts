import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './command.js';

/**
 * The place of a file of this package, such as `spec/claims.yaml`. The package is the nearest folder above this module
 * that holds the contract: the same from source and from a bundle at another depth.
 */
export function packaged(path: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here, inner = ''; folder !== inner; inner = folder, folder = dirname(folder)) {
    if (existsSync(join(folder, 'spec', 'openapi.yaml'))) return join(folder, path);
  }
  throw new UsageError(`No folder above ${here} holds spec/openapi.yaml: the package is incomplete, install it again.`);
}

/** The same of a file that must be there. @throws UsageError where it is not */
export function packagedFile(path: string): string {
  const file = packaged(path);
  if (existsSync(file)) return file;
  throw new UsageError(`${file} is missing: the package is incomplete, install it again.`);
}
