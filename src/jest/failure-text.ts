import { catalogue } from '../contract/catalogue.js';
import type { Contract, Operation } from '../contract/contract.js';
import type { Finding } from '../contract/finding.js';
import { printable } from '../contract/printable.js';

const MOST_FINDINGS = 20;

/** Why an expectation failed, for somebody who sees it for the first time. It holds no value of the exchange. */
export function failureText(contract: Contract, operation: Operation, findings: readonly Finding[]): string {
  const more = findings.length - MOST_FINDINGS;
  return [
    `${printable(operation.operationId)} does not keep the contract (${aboutOf(contract)}):`,
    ...findings.slice(0, MOST_FINDINGS).map((finding) => describe(finding, contract)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n\n');
}

/** Why an expectation with `.not` failed. */
export function keptText(contract: Contract, operation: Operation, failOn: string): string {
  const level = failOn === 'drift' ? 'breaking and no drift' : 'breaking';
  return `${printable(operation.operationId)} keeps the contract (${aboutOf(contract)}), and was expected not to: there is no ${level} finding`;
}

const aboutOf = ({ title, version }: Contract): string => printable(`${title} ${version}`.trim());

function describe(finding: Finding, contract: Contract): string {
  const { code, severity, message, location, pointer, spec, count } = finding;
  return [
    `  ${code} (${severity}): ${printable(message)}${count > 1 ? ` (${count} times)` : ''}`,
    `    where:    ${location}${pointer === '' ? '' : ` ${printable(pointer)}`}`,
    `    contract: ${placeInSpec(contract, spec.pointer)}`,
    `    to do:    ${catalogue[code]?.action ?? ''}`,
  ].join('\n');
}

/** A contract that was read from a file knows the line of its clauses. */
function placeInSpec(contract: Contract & { readonly locate?: unknown }, pointer: string): string {
  if (typeof contract.locate !== 'function') return printable(pointer);
  const { file, line } = (contract.locate as (pointer: string) => { file: string; line?: number })(pointer);
  return printable(`${file}${line === undefined ? '' : `:${line}`} ${pointer}`);
}
