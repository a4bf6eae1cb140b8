import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

const PACKAGE = 'conversations-contract';

/**
 * The name of a file of this package for reports: its path from the working directory where it lies below that, as in a
 * checkout or in node_modules; else the name that Node resolves, which no tool takes for a file of the repository.
 *
 * @param file where it is
 * @param path the same within the package, such as `spec/openapi.yaml`
 */
export function shownOwnFile(file: string, path: string, folder = process.cwd()): string {
  const installed = `node_modules/${PACKAGE}/${path}`; // may be a link, and its target is no name that anybody knows
  if (isSame(join(folder, installed), file)) return installed;
  const below = relative(real(folder), real(file));
  return below.startsWith('..') || isAbsolute(below) ? `package:${PACKAGE}/${path}` : below.split(sep).join('/');
}

const isSame = (one: string, other: string): boolean => existsSync(one) && real(one) === real(other);

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
