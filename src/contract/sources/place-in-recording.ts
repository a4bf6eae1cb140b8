import { readFileSync, statSync } from 'node:fs';
import { parseSource, type SourceDocument } from '../document/source-text.js';
import type { Location } from '../finding.js';
import type { SeenAt } from './source.js';

/** Which part of a recording a location is. */
const MEMBERS: Readonly<Record<Location, string>> = {
  exchange: '',
  request: '/request',
  'request.path': '/request/url',
  'request.query': '/request/url',
  'request.headers': '/request/headers',
  'request.body': '/request/body',
  'response.status': '/response/status',
  'response.headers': '/response/headers',
  'response.body': '/response/body',
};

/** Tells where a part of a recording stands in its file, or the nearest that holds it; undefined where that cannot be read. */
export type PlaceInRecording = (file: string, location: Location, pointer: string) => SeenAt | undefined;

/** Makes a finder of such places. It keeps the file that it read last: one that has a finding often has many. */
export function placesInRecordings(): PlaceInRecording {
  let last: { readonly file: string; readonly document: SourceDocument } | undefined;
  return (file, location, pointer) => {
    const member = MEMBERS[location];
    const isUrl = member === '/request/url';
    try {
      if (!statSync(file).isFile()) return undefined; // to read from a pipe may never end
      if (last?.file !== file) last = { file, document: parseSource(readFileSync(file, 'utf8'), file) };
      return last.document.locate(isUrl ? member : `${member}${pointer}`);
    } catch {
      return undefined;
    }
  };
}
