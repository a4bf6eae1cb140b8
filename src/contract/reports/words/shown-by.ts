import type { ReportedFinding, Worth } from '../../run/report.js';
import { listed } from './listed.js';

const NAMES: Readonly<Record<Worth, string>> = {
  documented: "an example of the vendor's document",
  authored: 'an authored case',
  recorded: 'a recording of the vendor',
  live: 'a live answer of the vendor',
  traffic: 'traffic',
  elsewhere: 'a host that is no server of the contract',
  'stand-in': 'the stand-in',
};

/** What shows a finding, the strongest first; undefined where no exchange does. */
export const shownBy = ({ evidence = [] }: Pick<ReportedFinding, 'evidence'>): string | undefined =>
  evidence.length === 0 ? undefined : listed([...evidence].reverse().map((one) => NAMES[one]));
