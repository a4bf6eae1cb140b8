import type { Report, ReportedFinding } from '../../run/report.js';
import type { BaselinedFinding } from '../words/baselined.js';
import { describeFinding } from '../words/describe-finding.js';
import { fileUri } from './file-uri.js';
import { isShowable, placeOf } from '../words/place-of.js';
import { plain } from '../words/plain.js';
import { sarifLevels } from './sarif-rules.js';

const MOST_IDS = 20;

/**
 * One finding as a result. Its location is the place of `placeOf`: mostly the clause of the contract, which code scanning
 * can show, since it lies in the repository. Where the finding was seen is related to it, or the other way round.
 */
export function sarifResult(
  finding: ReportedFinding,
  ruleIndex: number,
  entry: BaselinedFinding['entry'],
  report: Report,
) {
  const { severity, fault, origin, claims, count, exchanges, fingerprint, seenAt, value, baselined, evidence } =
    finding;
  const said = describeFinding(finding, report);
  const borne = said.borne === undefined ? '' : ` Baseline: ${said.borne}.`;
  const clause = { ...specLocation(finding), logicalLocations: [{ fullyQualifiedName: said.clause }] };
  const seen = seenAt && { physicalLocation: { artifactLocation: artifact(seenAt.file), region: region(seenAt) } };
  const first = seen && placeOf(finding) === seenAt ? seen : clause;
  const related = first === seen ? clause : seen;
  const relatedText = related === seen ? 'Where the first exchange shows it' : 'The contract';
  return {
    ruleId: said.code,
    ruleIndex,
    level: sarifLevels[severity],
    message: { text: withoutLinks(`${said.message}.${borne} To do: ${said.toDo}`) },
    locations: [first],
    ...(related && { relatedLocations: [{ id: 1, ...related, message: { text: relatedText } }] }),
    // The second name is the one by which code scanning knows a result again.
    partialFingerprints: {
      'contractFinding/v1': plain(fingerprint, 40),
      primaryLocationLineHash: `${plain(fingerprint, 40)}:1`,
    },
    occurrenceCount: count,
    ...(baselined && { suppressions: [suppression(entry)] }),
    properties: {
      fault,
      origin,
      claims: claims.slice(0, MOST_IDS).map((claim) => plain(claim, 40)),
      operationId: said.operation,
      part: said.part,
      ...(evidence && { evidence }),
      ...(said.requestIds.length > 0 && { requestIds: said.requestIds }),
      exchanges: exchanges.slice(0, MOST_IDS).map((id) => plain(id, 200)),
      ...(value !== undefined && { value: plain(value) }),
    },
  };
}

function suppression(entry: BaselinedFinding['entry']) {
  const justification = entry
    ? `${plain(entry.reason)} (${plain(entry.owner, 60)}, until ${plain(entry.expires, 20)})`
    : 'The baseline knows it.';
  return { kind: 'external', status: 'accepted', justification };
}

function specLocation({ spec }: ReportedFinding) {
  const { excerpt, line } = spec;
  const text = (lines: readonly string[]) => ({ text: lines.map((one) => plain(one)).join('\n') });
  const own = excerpt?.lines[line - excerpt.from];
  const last = excerpt ? excerpt.from + excerpt.lines.length - 1 : line;
  return {
    physicalLocation: {
      artifactLocation: artifact(spec.file),
      region: { ...region(spec), ...(own !== undefined && { snippet: text([own]) }) },
      ...(excerpt &&
        excerpt.lines.length > 1 && {
          contextRegion: { startLine: Math.max(1, excerpt.from), endLine: last, snippet: text(excerpt.lines) },
        }),
    },
  };
}

/** Only what lies in the repository is relative to its root. */
function artifact(file: string) {
  const uri = fileUri(file.slice(0, 1000));
  return { uri, ...(!uri.startsWith('file:') && isShowable({ file }) && { uriBaseId: '%SRCROOT%' }) };
}

/** SARIF counts from 1. */
const region = ({ line, column }: { line: number; column: number }) => ({
  startLine: Math.max(1, line),
  startColumn: Math.max(1, column),
});

/** In messages of SARIF `[text](target)` is a link; a blank between makes it none. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (');
