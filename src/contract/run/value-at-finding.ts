import type { Exchange } from '../exchange.js';
import type { Finding } from '../finding.js';
import { valueAt } from '../pointer.js';

const MOST_CHARACTERS = 500;

/** The value that a finding is about, as JSON text, cut; undefined where there is none. */
export function valueAtFinding({ request, response }: Exchange, { location, pointer }: Finding): string | undefined {
  const places: Record<string, unknown> = {
    'response.status': response.status,
    'response.body': response.body ?? parsed(response.text),
    'response.headers': response.headers,
    'request.headers': request.headers,
    'request.body': request.body,
  };
  const value = valueAt(places[location], pointer);
  return value === undefined ? undefined : JSON.stringify(value).slice(0, MOST_CHARACTERS);
}

/** Text that is no JSON stands for itself. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return text;
  }
}
