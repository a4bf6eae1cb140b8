import type { ReportedFinding } from '../../run/report.js';

const OF_FILES = /^(?:coverage|baseline|spec)\./;

/** Whether exchanges show a finding. Those about the run as a whole or a file of it have no call that could be repeated. */
export const isOfExchange = ({ code }: Pick<ReportedFinding, 'code'>): boolean => !OF_FILES.test(code);
