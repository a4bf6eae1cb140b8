import type { Report, ReportedFinding } from '../../run/report.js';
import { describeFinding } from '../words/describe-finding.js';
import { excerptText } from './excerpt-text.js';
import type { Paint } from './paint.js';
import { textWidth, wrap } from './wrap.js';

const HEAD = 12;
const BODY = 4;
const LABEL = 10;

/** One finding, in lines for a terminal or a log. */
export function textFinding(finding: ReportedFinding, report: Report, paint: Paint): string[] {
  const { severity } = finding;
  const said = describeFinding(finding, report);
  const [first = '', ...rest] = wrap(said.message, textWidth - HEAD).map((line) => paint('title', line));
  return [
    `  ${paint(severity, severity.padEnd(8))}  ${first}`,
    ...rest.map((line) => `${' '.repeat(HEAD)}${line}`),
    ...labelled('code:', [said.part === 'exchange' ? said.code : `${said.code} in ${said.part}`]),
    ...labelled('call:', said.call === '' ? [] : [said.call]),
    ...labelled('value:', said.value === undefined ? [] : [said.value]),
    ...labelled('seen in:', said.seenIn === '' ? [] : wrap(said.seenIn, textWidth - BODY - LABEL)),
    ...labelled('', said.seenAt === undefined ? [] : [`first at ${said.seenAt}`]),
    ...labelled('shown by', said.shownBy === undefined ? [] : wrap(said.shownBy, textWidth - BODY - LABEL)),
    ...labelled('request:', said.requestIds),
    ...labelled('contract:', said.place === undefined ? [] : [said.place, said.clause, ...excerptText(finding, paint)]),
    ...labelled('stands on', said.standsOn === undefined ? [] : wrap(said.standsOn, textWidth - BODY - LABEL)),
    ...labelled('baseline:', said.borne === undefined ? [] : [said.borne]),
    ...labelled('to do:', wrap(said.toDo, textWidth - BODY - LABEL)),
    ...labelled('again:', said.again),
  ];
}

const labelled = (label: string, lines: readonly string[]): string[] =>
  lines.map((line, i) => `${' '.repeat(BODY)}${(i === 0 ? label : '').padEnd(LABEL)}${line}`);
