import type { Fault } from '../../finding.js';

interface Actor {
  /** To be read before `has to act`. */
  readonly who: string;
  /** What happened, as a sentence. */
  readonly says: string;
}

/** Who has to act on a finding, and why. */
export const whoActs: Readonly<Record<Fault, Actor>> = {
  vendor: { who: 'the vendor', says: 'The vendor differs from the contract.' },
  spec: { who: 'the keeper of the contract', says: 'The contract disagrees with itself.' },
  request: { who: 'the caller', says: 'What was sent is outside the contract.' },
  recording: { who: 'the keeper of the files', says: 'Recordings, traffic or the baseline need care.' },
  environment: { who: 'whoever runs this', says: 'The surroundings were in the way.' },
};
