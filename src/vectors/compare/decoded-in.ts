import type { Decoded } from '../../kit/vectors/response/response-vector.js';
import { join } from '../../contract/pointer.js';
import { isMoment } from './same-instant.js';

/** The values of any body that a client may turn into types of its own, by their pointers. */
export function decodedIn(value: unknown, at = ''): Readonly<Record<string, Decoded>> {
  if (typeof value === 'string') {
    if (isMoment(value)) return { [at]: { instant: value } };
    return URL.canParse(value) ? { [at]: { uri: value } } : {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const inner = Object.entries(value).map(([name, one]) => decodedIn(one, join(at, name)));
  return Object.assign({}, ...inner) as Readonly<Record<string, Decoded>>;
}
