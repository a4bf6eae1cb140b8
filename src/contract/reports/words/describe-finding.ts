import type { Report, ReportedFinding } from '../../run/report.js';
import { andMore } from './and-more.js';
import { counted } from './counted.js';
import { isOfExchange } from './is-of-exchange.js';
import { operationOf } from './operation-of.js';
import { isOfClause } from './place-of.js';
import { plain } from './plain.js';
import { shownBy } from './shown-by.js';
import { standsOn } from './stands-on.js';
import { partText, placeText } from './where.js';
import { actionFor } from './who-acts.js';
import { withoutCommands } from './without-commands.js';

const MOST_IDS = 3;
const MOST_LINES = 20;
const MOST_OF_A_COMMAND = 2000;

/** What there is to say of a finding beside its severity: each text is plain and on one line. */
export interface FindingText {
  readonly message: string;
  readonly code: string;
  readonly part: string;
  readonly operation: string;
  /** Method, path and name of the operation; empty where there is none. */
  readonly call: string;
  readonly value: string | undefined;
  /** Ids of exchanges, or names of files; empty where there is nothing to be seen in one. */
  readonly seenIn: string;
  readonly shownBy: string | undefined;
  /** The vendor's ids of requests, each with the exchange that has it. */
  readonly requestIds: readonly string[];
  /** Until when the baseline bore it, and for whom. */
  readonly borne: string | undefined;
  readonly seenAt: string | undefined;
  /** File, line and column of the clause; absent where the finding is about no clause. */
  readonly place: string | undefined;
  readonly clause: string;
  readonly standsOn: string | undefined;
  readonly toDo: string;
  /** The lines of a command that makes the call again. */
  readonly again: readonly string[];
}

/** Puts a finding into words, the same in every report. */
export function describeFinding(finding: ReportedFinding, report: Report): FindingText {
  const { code, message, count, exchanges, seenAt, spec, value, operationId, requestIds = [] } = finding;
  const operation = operationOf(report, finding);
  const ofClause = isOfClause(finding);
  return {
    message: `${plain(message)}${count > 1 ? ` (${counted(count, 'time')})` : ''}`,
    code: plain(code, 100),
    part: partText(finding),
    operation: plain(operationId, 200),
    call: plain(operation ? `${operation.method} ${operation.path} (${operationId})` : operationId, 300),
    value: value === undefined ? undefined : plain(value),
    seenIn: isOfExchange(finding) ? andMore(exchanges, MOST_IDS) : '',
    shownBy: shownBy(finding),
    requestIds: requestIds.slice(0, MOST_IDS).map(({ exchange, id }) => `${plain(id, 100)} (${plain(exchange, 200)})`),
    borne: borneText(finding, report),
    seenAt: seenAt && placeText(seenAt),
    place: ofClause ? placeText(spec) : undefined,
    clause: plain(spec.pointer, 300),
    standsOn: ofClause ? standsOn(finding, report) : undefined,
    toDo: actionFor(finding),
    again: operation && isOfExchange(finding) ? operation.reproduce.split('\n', MOST_LINES).map(commandLine) : [],
  };
}

function borneText({ borneUntil, fingerprint }: ReportedFinding, { baseline }: Report): string | undefined {
  if (borneUntil === undefined) return undefined;
  const owner = baseline?.entries.find((entry) => entry.fingerprint === fingerprint)?.owner;
  return `its entry expired on ${plain(borneUntil, 20)}${owner === undefined ? '' : ` (${plain(owner, 60)})`}`;
}

const commandLine = (line: string): string => withoutCommands(plain(line, MOST_OF_A_COMMAND));
