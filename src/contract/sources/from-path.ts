import { readFileSync, statSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import { filesBelow, type FoundFile } from './files-below.js';
import { harFile } from './har-file.js';
import { ndjsonFile, ndjsonStream } from './ndjson-file.js';
import { placesInRecordings } from './place-in-recording.js';
import { readExchange } from './read-exchange.js';
import type { Entry, Source } from './source.js';

/** A path that cannot be read as exchanges: missing, or of a kind that is not known. */
class SourceError extends Error {
  override readonly name = 'SourceError';
}

const KINDS = /\.(?:json|har|ndjson|jsonl|ndjson\.gz|jsonl\.gz)$/i;

/**
 * The sources behind a path: a recording (.json), a HAR, NDJSON (gzipped or not), `-` for NDJSON on standard input, or
 * a folder of them, in the order of their names.
 *
 * @throws SourceError where there is nothing to read
 */
export function sourcesAt(path: string, stdin: Readable): Source[] {
  if (path === '-') return [ndjsonStream('-', stdin)];
  const stats = statsOf(path);
  if (stats.isDirectory()) return folderSources(path, filesIn(path));
  if (!KINDS.test(path))
    throw new SourceError(
      `${path}: its name does not say what it is. Exchanges are read from .json, .har, .ndjson, .ndjson.gz and folders of them; a contract goes with --spec`,
    );
  return [fileSource({ path, size: stats.size })];
}

function statsOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SourceError(
      `${path}: ${code === 'ENOENT' ? 'there is no such file or folder' : `cannot be read (${code})`}`,
    );
  }
}

function filesIn(folder: string): FoundFile[] {
  try {
    return filesBelow(folder, KINDS);
  } catch (error) {
    throw new SourceError(`${folder}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** The recordings of a folder, with what cannot be read, are one source, every archive in it another. */
function folderSources(folder: string, files: readonly FoundFile[]): Source[] {
  const isArchive = (file: FoundFile) => !('unreadable' in file) && !/\.json$/i.test(file.path);
  const archives = files.filter(isArchive);
  const recordings = files.filter((file) => !isArchive(file));
  return [
    ...(recordings.length > 0 || archives.length === 0 ? [recordingsSource(folder, recordings)] : []),
    ...archives.map(fileSource),
  ];
}

function fileSource(file: FoundFile): Source {
  const size = 'size' in file ? file.size : 0;
  if (/\.json$/i.test(file.path)) return recordingsSource(file.path, [file]);
  if (/\.har$/i.test(file.path)) return harFile(file.path, size);
  return ndjsonFile(file.path, size);
}

function recordingsSource(name: string, files: readonly FoundFile[]): Source {
  const placeOf = placesInRecordings();
  return {
    name,
    kind: 'recordings',
    entries: readRecordings(files),
    locate: (id, location, pointer) => placeOf(id.replace(/#\d+$/, ''), location, pointer),
  };
}

async function* readRecordings(files: readonly FoundFile[]): AsyncGenerator<Entry> {
  for (const { path, ...file } of files) {
    if ('unreadable' in file) {
      yield { id: `${path}#0`, unreadable: file.unreadable };
      continue;
    }
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    } catch (error) {
      yield { id: `${path}#0`, unreadable: (error as Error).name === 'SyntaxError' ? 'is not JSON' : 'cannot be read' };
      continue;
    }
    const exchange = readExchange(value);
    yield typeof exchange === 'string' ? { id: `${path}#0`, unreadable: exchange } : { id: `${path}#0`, exchange };
  }
}
