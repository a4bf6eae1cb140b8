import { readFileSync } from 'node:fs';
import { parseSource } from '../document/source-text.js';
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
export function placeInRecording(file: string, location: Location, pointer: string): SeenAt | undefined {
  const member = MEMBERS[location];
  const isUrl = member === '/request/url';
  try {
    return parseSource(readFileSync(file, 'utf8'), file).locate(isUrl ? member : `${member}${pointer}`);
  } catch {
    return undefined;
  }
}
