import { reportFormats, type ReportFormat } from '../contract/reports/report-formats.js';
import type { Ages } from '../contract/recordings/staleness.js';
import { readAgesOption } from './ages-option.js';
import { readBaselineOption, type BaselineGiven, type BaselineOption } from './baseline-option.js';
import { UsageError } from './command.js';
import { readMaxRequests } from './live/max-requests.js';
import { readJobsOption } from './jobs/job-count.js';
import type { ReportOption } from './report-option.js';
import { readReportOptions } from './report-output.js';
import { readShardOption, type Shard } from './shard-option.js';

export const verifySummary = 'holds recordings, captured traffic, the stand-in or the live API against the contract';
export const verifyHelp = `contract verify: ${verifySummary}

Usage: contract verify [PATH…] [options]

PATH is a recording (.json), a .har, an .ndjson or .ndjson.gz, a folder of them, or - for NDJSON on standard input.
Without PATH: contract-tests/recordings here, or where there is none, the recordings that come with the package.

  --stand-in            call the stand-in too: that proves our pipeline, not the vendor
  --live                call the vendor too, read-only
  --provision           with --live: make resources, exercise every operation on them, and remove all of them again
  --max-requests N      with --live: send no more than N requests, repeats included (default 100); with --provision the
                        clean-up may take 100 more
  --dry-run             with --live: print what would be called, and call nothing
  --spec FILE           another contract, OpenAPI 3.0 or 3.1, YAML or JSON
  --base-url URL        replaces the servers of the contract as the host to look at, and with --live to call
  --only OPERATION      look at this operation alone; repeatable
  --fail-on LEVEL       breaking (default) or drift
  --baseline FILE       findings that are known and borne for a while: they do not break the verdict until they expire
  --write-baseline FILE  write one that bears all that breaks the verdict now; needs --owner NAME, --reason TEXT and
                        --expires YYYY-MM-DD, and takes --link URL
  --ratchet FILE        what was shown once must still be shown, by evidence that is no weaker
  --write-ratchet       with --ratchet: write what grew into the file
  --report FORMAT[=FILE]  ${reportFormats.join(', ')}; repeatable (default: text)
  --show-values         print the values that findings are about
  --stale-days N        a recording that is older is told as stale (default 90)
  --overdue-days N      one that is older than this breaks the verdict (default 365)
  --shard I/N           look at part I of N alone, and in part 1 at stand-in and vendor; contract merge joins the
                        JSON reports of all parts
  --jobs N              read large NDJSON files with N threads (default: as many as there are cores); what they find is
                        the same
  --help                print this text

Live runs read credentials from TWILIO_API_KEY and TWILIO_API_SECRET, or TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN;
the subject from TWILIO_CHAT_SERVICE_SID and TWILIO_CONVERSATION_SID; the region from TWILIO_EDGE and TWILIO_REGION.
Without --provision a live run sends GET alone. With it, what it made is marked, and removed at its end, after an
abort too; what a run that was killed left is removed by the next. A run sends one
request at a time, waits as long as the vendor asks (120 s in all), and asks again
before a finding counts. What it was not told, or saw only once, makes it inconclusive.

Exit code: 0 kept, 1 broken, 2 usage, configuration or spec error, 3 inconclusive.
`;

/** The options of `contract verify`, as `parseArgs` takes them. */
export const VERIFY_OPTIONS = {
  'stand-in': { type: 'boolean' },
  live: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  provision: { type: 'boolean' },
  'max-requests': { type: 'string' },
  spec: { type: 'string' },
  'base-url': { type: 'string' },
  only: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  report: { type: 'string', multiple: true },
  'show-values': { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  owner: { type: 'string' },
  reason: { type: 'string' },
  expires: { type: 'string' },
  link: { type: 'string' },
  'stale-days': { type: 'string' },
  'overdue-days': { type: 'string' },
  shard: { type: 'string' },
  ratchet: { type: 'string' },
  'write-ratchet': { type: 'boolean' },
  jobs: { type: 'string' },
} as const;

/** What the options ask for, checked. */
export interface VerifySettings {
  readonly failOn: 'breaking' | 'drift';
  readonly reports: readonly ReportOption<ReportFormat>[];
  readonly baseline: BaselineOption;
  readonly shard: Shard | undefined;
  /** The file of coverage to hold the run against, and whether to write what grew into it. */
  readonly ratchet: { readonly file: string; readonly write: boolean } | undefined;
  readonly ages: Ages;
  /** How many threads read; undefined leaves it to the sources. */
  readonly jobs: number | undefined;
  /** As `YYYY-MM-DD`. */
  readonly today: string;
  readonly baseUrl: string | undefined;
  readonly only: readonly string[];
  /** How many requests a live run may send. */
  readonly maxRequests: number;
  /** Whether a live run may make resources of its own. */
  readonly provision: boolean;
  /** Whether a live run is only told. */
  readonly dryRun: boolean;
}

interface Given extends BaselineGiven {
  readonly 'stale-days'?: string;
  readonly 'overdue-days'?: string;
  readonly live?: boolean;
  readonly provision?: boolean;
  readonly 'dry-run'?: boolean;
  readonly 'max-requests'?: string;
  readonly 'fail-on'?: string;
  readonly report?: string[];
  readonly 'base-url'?: string;
  readonly only?: string[];
  readonly shard?: string;
  readonly ratchet?: string;
  readonly 'write-ratchet'?: boolean;
  readonly jobs?: string;
}

/** @throws UsageError where an option has a value that it cannot have */
export function readSettings(values: Given): VerifySettings {
  const failOn = values['fail-on'] ?? 'breaking';
  if (failOn !== 'breaking' && failOn !== 'drift') throw new UsageError('--fail-on takes breaking or drift.');
  if (values['dry-run'] && !values.live) throw new UsageError('--dry-run goes with --live.');
  if (values.provision && !values.live) throw new UsageError('--provision goes with --live.');
  if (values.provision && values.only?.length)
    throw new UsageError('--provision exercises every operation: leave --only out.');
  if (values['max-requests'] !== undefined && !values.live) throw new UsageError('--max-requests goes with --live.');
  const today = new Date().toISOString().slice(0, 10);
  return {
    failOn,
    reports: readReportOptions(values.report),
    baseline: readBaselineOption(values, today),
    ages: readAgesOption(values),
    shard: readShardOption(values.shard),
    ratchet: readRatchetOption(values),
    jobs: readJobsOption(values.jobs),
    today,
    baseUrl: readBaseUrl(values['base-url']),
    only: values.only ?? [],
    maxRequests: readMaxRequests(values['max-requests']),
    provision: values.provision === true,
    dryRun: values['dry-run'] === true,
  };
}

function readRatchetOption({ ratchet, shard, 'write-ratchet': write = false }: Given): VerifySettings['ratchet'] {
  if (write && ratchet === undefined) throw new UsageError('--write-ratchet goes with --ratchet FILE.');
  if (ratchet !== undefined && shard !== undefined)
    throw new UsageError('--ratchet needs the whole run: what one shard does not show, another may.');
  return ratchet === undefined ? undefined : { file: ratchet, write };
}

function readBaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError('--base-url takes an absolute http or https URL.');
  if (url.username || url.password || url.search || url.hash)
    throw new UsageError('--base-url takes no credentials, query or fragment.');
  return url.href.replace(/\/+$/, '');
}
