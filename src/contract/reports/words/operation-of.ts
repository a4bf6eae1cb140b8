import type { Report, ReportedFinding, ReportedOperation } from '../../run/report.js';

/** The operation that a finding is about, if it is about one. */
export const operationOf = (
  { operations }: Pick<Report, 'operations'>,
  { operationId }: Pick<ReportedFinding, 'operationId'>,
): ReportedOperation | undefined => (Object.hasOwn(operations, operationId) ? operations[operationId] : undefined);
