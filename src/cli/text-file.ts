import { readFileSync, writeFileSync } from 'node:fs';
import { UsageError } from './command.js';

/**
 * Reads a file that the command line names.
 *
 * @param named how the message begins that says why it cannot be read
 * @throws UsageError where it cannot
 */
export function readTextFile(file: string, named: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${named} ${code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read (${code})`}.`);
  }
}

/**
 * Writes a file that the command line names.
 *
 * @param named how the message begins that says why it cannot be written
 * @throws UsageError where it cannot
 */
export function writeTextFile(file: string, text: string, named: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${named} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
