import { readFileSync } from 'node:fs';
import type { Report } from '../../src/contract/run/report.js';

/** Reads a JSON report; one that is missing, cut or of another version is no report, and so inconclusive. */
export function readReport(file: string): Report | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const whole =
      report.reportVersion === 1 &&
      Array.isArray(report.findings) &&
      Array.isArray(report.sources) &&
      typeof report.operations === 'object' &&
      report.operations !== null;
    return whole ? report : undefined;
  } catch {
    return undefined;
  }
}
