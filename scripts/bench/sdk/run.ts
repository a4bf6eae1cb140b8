import { setTimeout } from 'node:timers/promises';
import { closeServers } from '../../../src/stand-in/test-server.js';
import { kindOf } from './outcome.js';
import type { Party } from './party.js';
import type { Situation } from './situation.js';

const LONGEST_MS = 5_000;

/** Puts a client into a situation. Whatever happens, there is a text in the end, and no server is left. */
export async function run(situation: Situation, party: Party): Promise<string> {
  const over = new AbortController();
  const late = setTimeout(LONGEST_MS, `no end within ${LONGEST_MS / 1000} s`, over);
  late.catch(() => undefined);
  try {
    return await Promise.race([(async () => situation.run(party))(), late]);
  } catch (error) {
    return error instanceof Error ? `broke down: ${kindOf(error)}: ${error.message.split('\n', 1)[0]}` : 'broke down';
  } finally {
    over.abort();
    await closeServers();
  }
}
