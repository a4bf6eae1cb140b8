export { catalogue, type CatalogueEntry } from './catalogue.js';
export { check } from './check.js';
export type { Contract, Operation } from './contract.js';
export { SpecError } from './document/spec-error.js';
export type { Evidence, Exchange, Expectation } from './exchange.js';
export type { Fault, Finding, Location, Origin, Severity } from './finding.js';
export { loadContract, type LoadedContract } from './load.js';
export { ownContract } from './own.js';
export type { Report, ReportedFinding, Verdict } from './run/report.js';
