import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
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
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new SourceError(`${path}: there is no such file or folder`);
  if (stats.isDirectory()) {
    const files = (readdirSync(path, { recursive: true }) as string[]).filter((file) => KINDS.test(file)).sort();
    return folderSources(path, files);
  }
  if (!KINDS.test(path))
    throw new SourceError(`${path}: what is it? Known are .json, .har, .ndjson, .ndjson.gz and folders of them`);
  return [fileSource(path, stats.size)];
}

/** The recordings of a folder are one source, every archive in it another. */
function folderSources(folder: string, files: readonly string[]): Source[] {
  const paths = files.map((file) => join(folder, file));
  const recordings = paths.filter((path) => /\.json$/i.test(path));
  const archives = paths.filter((path) => !/\.json$/i.test(path));
  return [
    ...(recordings.length > 0 || archives.length === 0 ? [recordingsSource(folder, recordings)] : []),
    ...archives.map((path) => fileSource(path, statSync(path).size)),
  ];
}

function fileSource(path: string, size: number): Source {
  if (/\.json$/i.test(path)) return recordingsSource(path, [path]);
  if (/\.har$/i.test(path)) return harFile(path, size);
  return ndjsonFile(path, size);
}

function recordingsSource(name: string, paths: readonly string[]): Source {
  const placeOf = placesInRecordings();
  return {
    name,
    kind: 'recordings',
    entries: readRecordings(paths),
    locate: (id, location, pointer) => placeOf(id.replace(/#\d+$/, ''), location, pointer),
  };
}

async function* readRecordings(paths: readonly string[]): AsyncGenerator<Entry> {
  for (const path of paths) {
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
