import { catalogue } from '../catalogue.js';
import type { Clauses, Operation } from '../contract.js';
import { fingerprint } from '../fingerprint.js';
import type { Finding, Location, Severity } from '../finding.js';
import { tokensOf } from '../pointer.js';

/** What a check has to say; the rest of a finding follows from it. */
export interface Difference {
  readonly code: string;
  readonly location: Location;
  readonly pointer: string;
  /** The pointer with `*` for items and keys of maps; the pointer itself where it names no data. */
  readonly pattern?: string;
  /** JSON Pointer of the clause in the spec. */
  readonly clause: string;
  /** What is wrong, to be read behind the name of the place. */
  readonly says: string;
  readonly severity?: Severity;
  readonly count?: number;
}

/** Where a difference was seen. */
export interface Scene {
  readonly operation: Operation | undefined;
  readonly status: number | string;
  readonly clauses: Clauses;
}

/** Makes the finding of a difference. */
export function findingOf(scene: Scene, difference: Difference): Finding {
  const { code, location, pointer, clause, says, count = 1 } = difference;
  const entry = catalogue[code]!;
  const operationId = scene.operation?.operationId ?? '';
  return {
    code,
    severity: difference.severity ?? entry.severity,
    fault: entry.fault,
    ...scene.clauses.provenance(clause),
    operationId,
    location,
    pointer,
    message: `${placeName(location, pointer)} ${says}`,
    spec: { pointer: clause },
    fingerprint: fingerprint(operationId, scene.status, location, difference.pattern ?? pointer, code),
    count,
  };
}

const NAMES: Readonly<Record<Location, string>> = {
  exchange: 'the exchange',
  request: 'the request',
  'request.path': 'path parameter',
  'request.query': 'query parameter',
  'request.headers': 'request header',
  'request.body': 'the request body',
  'response.status': 'the status',
  'response.headers': 'response header',
  'response.body': 'the body',
};

function placeName(location: Location, pointer: string): string {
  if (pointer === '') return location === 'response.headers' ? 'the response headers' : NAMES[location];
  if (location === 'response.body' || location === 'request.body') return pointer;
  return `${NAMES[location]} ${tokensOf(pointer).join('/')}`;
}
