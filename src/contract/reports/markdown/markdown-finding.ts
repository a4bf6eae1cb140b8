import type { Report, ReportedFinding } from '../../run/report.js';
import { describeFinding } from '../words/describe-finding.js';
import { excerptText } from '../text/excerpt-text.js';
import { codeBlock, codeSpan, htmlCode } from './markdown-text.js';
import { painter } from '../text/paint.js';
import { actorOf, whoActs } from '../words/who-acts.js';

/** The row of a finding in the table of all. */
export function markdownRow(finding: ReportedFinding, number: number, report: Report): string {
  const { severity, baselined } = finding;
  const { code, operation, part, message } = describeFinding(finding, report);
  const cells = [
    String(number),
    baselined ? `${severity} (baselined)` : `**${severity}**`,
    whoActs[actorOf(finding)].who,
    codeSpan(code),
    codeSpan(`${operation} ${part}`.trim()),
    codeSpan(message),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** All there is to say of a finding, folded. */
export function markdownDetails(finding: ReportedFinding, number: number, report: Report): string {
  const said = describeFinding(finding, report);
  const facts = [
    ['Finding', codeSpan(said.message)],
    ['Call', said.call && codeSpan(said.call)],
    ['Value', said.value && codeSpan(said.value)],
    ['Seen in', said.seenIn && `${codeSpan(said.seenIn)}${said.seenAt ? `, first at ${codeSpan(said.seenAt)}` : ''}`],
    ['Shown by', said.shownBy],
    ['Request id', said.requestIds.map(codeSpan).join(', ')],
    ['Contract', said.place && `${codeSpan(said.place)} ${codeSpan(said.clause)}`],
    ['Stands on', said.standsOn && codeSpan(said.standsOn)],
    ['Baseline', said.borne && codeSpan(said.borne)],
    ['To do', said.toDo],
  ].filter(([, text]) => text);
  const excerpt = said.place === undefined ? [] : excerptText(finding, painter(false));
  return [
    `<details><summary>${number}. ${finding.severity} ${htmlCode(said.code)} ${htmlCode(said.part)}</summary>\n`,
    `${facts.map(([name, text]) => `- ${name}: ${text}`).join('\n')}\n`,
    ...(excerpt.length > 0 ? [codeBlock(excerpt, 'text')] : []),
    ...(said.again.length > 0 ? ['Make the call again:\n', codeBlock(said.again, 'sh')] : []),
    '</details>\n\n',
  ].join('\n');
}
