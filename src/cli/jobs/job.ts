import type { TallyOptions } from '../../contract/run/tally.js';
import type { Part } from '../../contract/sources/source.js';

/** What a run asks of each of its workers: plain data, so that it can be sent to another thread. */
export interface JobSettings extends Pick<TallyOptions, 'failOn' | 'showValues' | 'today' | 'ages' | 'baseline'> {
  readonly spec: string | undefined;
  readonly baseUrl: string | undefined;
  readonly only: readonly string[];
}

/** The part of a run that is a worker's. */
export interface Job extends JobSettings {
  /** Files of NDJSON. */
  readonly paths: readonly string[];
  readonly part: Part;
}
