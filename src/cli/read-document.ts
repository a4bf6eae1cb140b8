import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UsageError } from './command.js';
import { printable } from '../contract/printable.js';

/** Far above any page of text: what is larger is another file than the one that was meant. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads a text file, or `-` for standard input.
 *
 * @throws UsageError where there is none, or where it is no text in UTF-8
 */
export async function readDocument(path: string, stdin: Readable): Promise<string> {
  const name = path === '-' ? 'standard input' : printable(path);
  const bytes = path === '-' ? await readAll(stdin, name) : await readPath(path, name);
  if (bytes.length === 0) throw new UsageError(`${name} is empty.`);
  const text = decode(bytes);
  if (text === undefined || text.includes('\0')) throw new UsageError(`${name} is no text in UTF-8.`);
  if (text.trim() === '') throw new UsageError(`${name} has only blank lines.`);
  return text;
}

async function readPath(path: string, name: string): Promise<Buffer> {
  try {
    if ((await stat(path)).size > MOST_BYTES) throw tooLarge(name);
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(`${name}: there is no such file.`);
    if (code === 'EISDIR') throw new UsageError(`${name} is a folder, a file is expected.`);
    throw new UsageError(`${name} cannot be read (${code}).`);
  }
}

async function readAll(stdin: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Buffer | string);
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge(name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string) => new UsageError(`${name} is larger than ${MOST_BYTES / 1024 / 1024} MB.`);

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
