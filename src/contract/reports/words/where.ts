import type { ReportedFinding } from '../../run/report.js';
import { plain } from './plain.js';

/** A place in a file: `spec/openapi.yaml:12:5`. */
export const placeText = ({ file, line, column }: { file: string; line: number; column: number }): string =>
  `${plain(file)}:${line}:${column}`;

/** The part of the exchange: `response.body /state`. */
export const partText = ({ location, pointer }: Pick<ReportedFinding, 'location' | 'pointer'>): string =>
  `${location}${pointer === '' ? '' : ` ${plain(pointer, 200)}`}`;
