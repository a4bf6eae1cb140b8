import type { Outcome } from '../../client/retry-policy.js';
import { check } from '../../contract/check.js';
import type { Contract } from '../../contract/contract.js';
import type { Exchange } from '../../contract/exchange.js';
import type { Finding, Severity } from '../../contract/finding.js';
import type { Attempt } from '../call-once.js';
import type { Pace } from './pace.js';
import { CUT, troubleOf, type Trouble } from './trouble.js';

/** How often a finding must show before it counts: a body of the vendor's form does not come by chance. */
const AGREEING = 2;
/**
 * How many answers are asked for. Where the body is not of the promised form, all must agree, and nothing else may have
 * happened between them: anybody on the way sends such, above all a way that is in trouble.
 */
const MOST_ANSWERS = 5;
/** Findings that tell a body of another form than the contract promises. */
const FOREIGN = ['body.missing', 'body.not-json', 'content-type.missing', 'content-type.undocumented'];
/** How the pace takes an answer that is asked for again. */
const ONCE_MORE: Outcome = { failure: 'timeout' };

/** What a read came to. */
export interface Asked {
  /** An answer that counts: it keeps the contract, or what it breaks was seen more than once. */
  readonly exchange?: Exchange;
  /** Why there is none. */
  readonly trouble?: Trouble;
  /** What was found in an answer and not in the next: nobody knows who was at fault. */
  readonly unconfirmed?: readonly Finding[];
}

export interface AskOptions {
  readonly contract: Contract;
  readonly pace: Pace;
  /** The severities that break the verdict of this run. */
  readonly counted: readonly Severity[];
}

interface Judged {
  readonly exchange: Exchange;
  readonly findings: readonly Finding[];
  /** Whether its body is not of the form that the contract promises. */
  readonly isForeign: boolean;
}

/**
 * Makes a read until it is certain what the target answers: trouble on the way is waited out, and an answer that breaks
 * the contract is asked for again.
 */
export async function ask(makeCall: () => Promise<Attempt>, options: AskOptions): Promise<Asked> {
  const { pace } = options;
  const broken: Judged[] = [];
  const suspected = () => (broken.length > 0 ? { unconfirmed: broken.at(-1)!.findings } : {});
  let isWayTroubled = false;
  for (let attempt = 1; ;) {
    const refused = await pace.take();
    if (refused) return { trouble: refused, ...suspected() };
    const judged = judge(await makeCall(), options);
    if ('code' in judged) {
      isWayTroubled ||= broken.length > 0;
      if (await pace.again(judged.outcome, attempt++)) continue;
      return { trouble: judged, ...suspected() };
    }
    if (judged.findings.length === 0) return { exchange: judged.exchange, ...suspected() };
    broken.push(judged);
    if (!(judged.isForeign && isWayTroubled) && isConfirmed(judged, broken)) return { exchange: judged.exchange };
    if (broken.length === MOST_ANSWERS || !(await pace.again(ONCE_MORE, broken.length))) return suspected();
    attempt = 1;
  }
}

function judge(attempt: Attempt, { contract, counted }: AskOptions): Judged | Trouble {
  const trouble = troubleOf(attempt);
  if (trouble) return trouble;
  const exchange = attempt.exchange!;
  const { status } = exchange.response;
  const all = check(exchange, contract);
  if (all.some(({ code }) => code === 'body.cut')) return CUT;
  const isForeign = all.some(({ code }) => FOREIGN.includes(code));
  if (isForeign && (status < 200 || status > 299)) return foreign(`was answered with ${status} and a foreign body`);
  const findings = all.filter(({ severity }) => counted.includes(severity));
  if (findings.length === 0 && attempt.error?.name === 'ResponseParseError')
    return foreign('was answered with a body that our client cannot read');
  return { exchange, findings, isForeign };
}

const foreign = (says: string): Trouble => ({ code: 'environment.body', says, outcome: { failure: 'other' } });

/** Whether each finding of an answer was seen often enough. */
function isConfirmed({ findings, isForeign }: Judged, answers: readonly Judged[]): boolean {
  const shows = ({ fingerprint }: Finding) =>
    answers.filter((one) => one.findings.some((finding) => finding.fingerprint === fingerprint)).length;
  return findings.every((finding) => shows(finding) >= (isForeign ? MOST_ANSWERS : AGREEING));
}
