import { catalogue } from '../catalogue.js';
import { printable } from '../printable.js';
import type { Report, ReportedFinding } from '../run/report.js';

const WHO: Readonly<Record<ReportedFinding['fault'], string>> = {
  vendor: 'The vendor differs from the contract',
  spec: 'The contract disagrees with itself',
  request: 'The requests are outside the contract',
  recording: 'The files need care',
  environment: 'The surroundings were in the way',
};
const SEVERITIES = ['breaking', 'drift', 'notice'];
const COLOURS = { breaking: '31', drift: '33', notice: '36', kept: '32', broken: '31', inconclusive: '33' };

/** Renders a report for a terminal: findings by who has to act, then the verdict and what it stands on. */
export function renderText(report: Report, colour: boolean): string {
  const paint = (name: keyof typeof COLOURS, text: string) => (colour ? `\x1b[${COLOURS[name]}m${text}\x1b[0m` : text);
  const { summary, findings, contract, sources } = report;
  const groups = (Object.keys(WHO) as ReportedFinding['fault'][]).flatMap((fault) => {
    const ofFault = findings.filter((finding) => finding.fault === fault);
    const sorted = ofFault.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
    return sorted.length === 0 ? [] : [WHO[fault], ...sorted.map((finding) => describe(finding, paint)), ''];
  });
  return [
    ...groups,
    ...sources.map(
      ({ name, kind, exchanges, skipped }) =>
        `${printable(name)}: ${counted(exchanges)} (${kind})${skipped > 0 ? `, ${skipped} left out` : ''}`,
    ),
    `${counted(summary.exchanges)}: ${summary.kept} kept, ${summary.broken} broken, ${summary.drifted} drifted, ${summary.unverified} unverified`,
    `contract: ${printable(contract.title)} ${printable(contract.version)} (sha256 ${contract.sha256.slice(0, 12)})`,
    ...(sources.some(({ kind }) => kind === 'stand-in')
      ? ['The stand-in is made from the contract: it proves our pipeline, and nothing about the vendor.']
      : []),
    `${paint(report.verdict, report.verdict)} (${report.basis})`,
    '',
  ].join('\n');
}

function describe(finding: ReportedFinding, paint: (name: keyof typeof COLOURS, text: string) => string): string {
  const { severity, code, message, spec, exchanges, count, origin, claims, value, operationId } = finding;
  const more = count > 1 ? ` (${count} times)` : '';
  const basis =
    origin === 'document'
      ? "the vendor's document"
      : origin === 'public'
        ? 'public material of the vendor'
        : 'our own inference';
  return [
    `  ${paint(severity, severity.padEnd(8))} ${code}  ${printable(message)}${more}`,
    ...(value === undefined ? [] : [`    value:    ${printable(value)}`]),
    `    seen in:  ${exchanges.slice(0, 3).map(printable).join(', ')}${exchanges.length > 3 ? `, and ${exchanges.length - 3} more` : ''}${operationId ? ` (${printable(operationId)})` : ''}`,
    `    contract: ${printable(spec.file)}:${spec.line}:${spec.column}  ${printable(spec.pointer)}`,
    ...(claims.length > 0 || origin !== 'document'
      ? [`    stands on ${basis}${claims.length > 0 ? ` (${claims.join(', ')})` : ''}`]
      : []),
    `    to do:    ${catalogue[code]?.action ?? ''}`,
  ].join('\n');
}

const counted = (exchanges: number): string => `${exchanges} exchange${exchanges === 1 ? '' : 's'}`;
