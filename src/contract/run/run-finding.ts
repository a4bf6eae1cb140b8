import { catalogue } from '../catalogue.js';
import { fingerprint } from '../fingerprint.js';
import { MOST_IDS } from './limits.js';
import type { ReportedFinding } from './report.js';

/** What there is to say of a run as a whole, or of a file of it. */
export interface RunDifference {
  readonly code: string;
  readonly message: string;
  readonly operationId?: string;
  /** What stands for the exchanges: names of files. */
  readonly ids: readonly string[];
  /** What tells it apart from others with its code. */
  readonly parts?: readonly string[];
}

/** Makes a finding that no single exchange shows. */
export function runFinding(
  contractFile: string,
  { code, message, operationId = '', ids, parts = [] }: RunDifference,
): ReportedFinding {
  const { severity, fault } = catalogue[code]!;
  return {
    code,
    severity,
    fault,
    origin: 'document',
    claims: [],
    operationId,
    location: 'exchange',
    pointer: '',
    message,
    spec: { pointer: '#', file: contractFile, line: 1, column: 1 },
    fingerprint: fingerprint(operationId, '', 'exchange', '', code, ...parts),
    count: ids.length,
    exchanges: ids.slice(0, MOST_IDS),
  };
}
