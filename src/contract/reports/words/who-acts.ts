import type { Fault } from '../../finding.js';
import type { ReportedFinding } from '../../run/report.js';
import { explainCode } from './explain-code.js';

/** Whose turn it is: the fault of a finding, or who made up what shows it. */
export type ActorName = Fault | 'cases' | 'document' | 'stand-in' | 'elsewhere';

export interface Actor {
  /** To be read before `has to act`. */
  readonly who: string;
  /** What happened, as a sentence. */
  readonly says: string;
  /** What the headline adds where nobody else has to act, so that it is not read as a fault of the vendor. */
  readonly apart?: string;
  /** What to do, where the catalogue speaks to somebody else. */
  readonly action?: string;
}

/** Who has to act on a finding, and why. */
export const whoActs: Readonly<Record<ActorName, Actor>> = {
  vendor: { who: 'the vendor', says: 'The vendor differs from the contract.' },
  cases: {
    who: 'whoever wrote the cases',
    says: 'An authored case, not the vendor, shows this: somebody wrote it, and it differs from the contract.',
    apart: 'shown by authored cases, not by the vendor',
    action:
      'Correct the case, or the contract if the case is right. The vendor is not to blame before a recording, traffic or a live run shows it.',
  },
  document: {
    who: 'the keeper of the contract',
    says: "An example of the vendor's document, and no answer of the vendor, shows this.",
    apart: "shown by an example of the vendor's document, not by an answer of the vendor",
    action:
      'Correct the contract, or the copy of the example. If the document contradicts itself, ask the vendor which part holds.',
  },
  'stand-in': {
    who: 'the keeper of the contract',
    says: 'The stand-in, not the vendor, shows this: it is made from the contract, which disagrees with itself.',
    apart: 'shown by the stand-in, not by the vendor',
    action: 'Correct the example of the contract that the stand-in sends, or the clause.',
  },
  elsewhere: {
    who: 'the keeper of the host that was called',
    says: 'A host that is no server of the contract shows this, and not the vendor.',
    apart: 'shown by a host that is no server of the contract, not by the vendor',
    action: 'Look at the host that `--base-url` names. The vendor is not to blame before it shows the same.',
  },
  spec: { who: 'the keeper of the contract', says: 'The contract disagrees with itself.' },
  request: { who: 'the caller', says: 'What was sent is outside the contract.' },
  recording: { who: 'the keeper of the files', says: 'Recordings, traffic or the baseline need care.' },
  environment: { who: 'whoever runs this', says: 'The surroundings were in the way.' },
};

/**
 * Who has to act on a finding. The vendor is blamed for what it was seen to do alone: in a recording of it, in traffic
 * or in a live answer.
 */
export function actorOf({ fault, evidence = [] }: Pick<ReportedFinding, 'fault' | 'evidence'>): ActorName {
  if (fault !== 'vendor' || evidence.length === 0) return fault;
  if (evidence.some((one) => one === 'recorded' || one === 'live' || one === 'traffic')) return 'vendor';
  if (evidence.includes('elsewhere')) return 'elsewhere';
  if (evidence.includes('authored')) return 'cases';
  return evidence.includes('documented') ? 'document' : 'stand-in';
}

/** What has to be done about a finding. */
export const actionFor = (finding: Pick<ReportedFinding, 'code' | 'fault' | 'evidence'>): string =>
  whoActs[actorOf(finding)].action ?? explainCode(finding.code).action;
