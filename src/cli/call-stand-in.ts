import type { LoadedContract } from '../contract/load.js';
import type { Tally } from '../contract/run/tally.js';
import { startStandIn } from '../stand-in/start-stand-in.js';
import { callSource } from './call-source.js';
import { fromExamples, planCalls } from './planned-calls.js';

/** Calls the stand-in with the contract's own examples: that proves our pipeline, not the vendor. */
export async function callStandIn(tally: Tally, contract: LoadedContract, only: readonly string[]): Promise<void> {
  const standIn = await startStandIn({ contract });
  try {
    const { calls } = planCalls(contract, only, fromExamples(contract));
    const options = { baseUrl: standIn.url, accountSid: 'AC_stand_in', authToken: 'not-a-secret' };
    await tally.add(callSource('stand-in', 'stand-in', calls, options, contract));
  } finally {
    await standIn.close();
  }
}
