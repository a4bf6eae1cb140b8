import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { OtherFiles } from './other-files.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

/** Why a file cannot be read, in a few words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `cannot be read (${code ?? message})`;
}

export const filesOnDisk: OtherFiles = {
  nameOf: normalize,
  beside: (file, path) => (isAbsolute(path) ? normalize(path) : join(dirname(file), path)),
  read(file) {
    try {
      const about = statSync(file);
      // a device or a pipe may never end
      if (about.isFile() || about.isDirectory()) return readFileSync(file, 'utf8');
    } catch (error) {
      throw new Error(reasonOf(error));
    }
    throw new Error('is no plain file');
  },
};
