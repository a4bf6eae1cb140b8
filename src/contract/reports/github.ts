import type { Severity } from '../finding.js';
import type { Report, ReportedFinding } from '../run/report.js';
import { capital } from './words/capital.js';
import { counted } from './words/counted.js';
import { describeFinding } from './words/describe-finding.js';
import { headline } from './words/headline.js';
import { placeOf } from './words/place-of.js';
import { plain } from './words/plain.js';
import { severities } from './words/severities.js';
import { actorOf, whoActs } from './words/who-acts.js';

/** GitHub shows this many annotations of each kind that a step makes. */
const MOST_OF_A_KIND = 10;
const KINDS: Readonly<Record<Severity, string>> = { breaking: 'error', drift: 'warning', notice: 'notice' };

/**
 * Renders a report as workflow commands, which GitHub shows as annotations: breaking findings as errors, drift as
 * warnings, notices as notices. Where there are more than GitHub shows, the last of the kind says how many. Baselined
 * findings are none. The last line, no command, is the report in short.
 */
export function renderGithub(report: Report): string {
  const active = report.findings.filter(({ baselined }) => !baselined);
  const lines = severities.flatMap((severity) => {
    const found = active.filter((finding) => finding.severity === severity);
    const shown = found.length > MOST_OF_A_KIND ? MOST_OF_A_KIND - 1 : found.length;
    const more = found.length - shown;
    return [
      ...found.slice(0, shown).map((finding) => annotation(finding, report)),
      ...(more > 0
        ? [command(KINDS[severity], { title: `${more} more` }, `and ${counted(more, `more ${severity} finding`)}`)]
        : []),
    ];
  });
  const about =
    report.verdict === 'inconclusive' ? [command('error', { title: 'inconclusive' }, headline(report))] : [];
  return `${[...about, ...lines, `${headline(report)} (${plain(report.basis)})`].join('\n')}\n`;
}

function annotation(finding: ReportedFinding, report: Report): string {
  const { severity } = finding;
  const place = placeOf(finding);
  const said = describeFinding(finding, report);
  const at = place && { file: plain(place.file), line: String(place.line), col: String(place.column) };
  const message = [
    said.message,
    `${capital(whoActs[actorOf(finding)].who)} has to act: ${said.toDo}`,
    ...(said.seenIn === '' ? [] : [`Seen in ${[said.seenIn, said.call].filter(Boolean).join(', ')}.`]),
    ...(said.shownBy === undefined ? [] : [`Shown by ${said.shownBy}.`]),
    ...(said.requestIds.length === 0 ? [] : [`Request id ${said.requestIds.join(', ')}.`]),
    ...(said.borne === undefined ? [] : [`Baseline: ${said.borne}.`]),
    ...(said.standsOn === undefined ? [] : [`Stands on ${said.standsOn}.`]),
  ].join('\n');
  return command(KINDS[severity], { ...at, title: `${severity} ${said.code}` }, message);
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${given.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
