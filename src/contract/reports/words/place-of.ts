import type { ReportedFinding } from '../../run/report.js';

/** A place in a file. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Whether a finding is about a clause; those about a file or a connection name the contract as a whole. */
export const isOfClause = ({ spec }: Pick<ReportedFinding, 'spec'>): boolean => spec.pointer.length > '#'.length;

/** What is no file below the folder in which the run was: outside of it, or only known by the name of its package. */
const ELSEWHERE = /^(?:package:|\.\.(?:[\\/]|$))/;

/** Whether a tool that looks at the repository can show a place: its path leads to no file of somebody else. */
export const isShowable = ({ file }: Pick<FilePlace, 'file'>): boolean => !ELSEWHERE.test(file);

/**
 * The one place that a tool should show for a finding, if there is one. It is the clause of the contract: it lies in the
 * repository, it is the same in every run, and it is what somebody decides to keep or to change. With a finding about a
 * recording it is the recording, since that has to change. Of a file that is not in the repository there is no place.
 */
export function placeOf(finding: Pick<ReportedFinding, 'fault' | 'spec' | 'seenAt'>): FilePlace | undefined {
  const { fault, spec } = finding;
  const seenAt = finding.seenAt && isShowable(finding.seenAt) ? finding.seenAt : undefined;
  if (fault === 'recording' && seenAt) return seenAt;
  return isOfClause(finding) && isShowable(spec) ? spec : seenAt;
}
