import { ids } from '../documented-example.js';
import { interleave, type Contestant } from '../interleave.js';
import { makeAll, type Skipped } from '../peers.js';
import { progress } from '../progress.js';
import { section, type Section } from '../report.js';
import { medianRatio, summary, type Summary } from '../statistics.js';
import { number } from '../table.js';
import { callers, type Call } from './callers.js';
import { inFlight } from './in-flight.js';
import { startAnswerServer } from './start-answer-server.js';

export const IN_FLIGHT = 50;

interface Row extends Summary {
  readonly name: string;
  readonly toOpenapiFetch: number | undefined;
  readonly toTwilio: number | undefined;
}

export interface Calls {
  readonly section: Section;
  readonly skipped: readonly Skipped[];
  /** Median of the ratios of all rounds. */
  readonly ratio: (name: string, unit: string) => number | undefined;
}

/** Measures the CPU time that a call costs the process that makes it. */
export async function measureCalls(rounds: number, requests: number): Promise<Calls> {
  const server = await startAnswerServer();
  try {
    const { made, skipped } = await makeAll(callers(server.url));
    const contestants = made.map(([name, call]) => contestant(name, call, requests));
    const costs = await interleave(contestants, {
      rounds,
      onRound: (round) => progress(`calls: round ${round} of ${rounds}`),
    });
    const ratio = (name: string, unit: string) =>
      costs.has(name) && costs.has(unit) ? medianRatio(costs.get(name)!, costs.get(unit)!) : undefined;
    const rows: Row[] = [...costs].map(([name, values]) => ({
      name,
      ...summary(values),
      toOpenapiFetch: ratio(name, 'openapi-fetch'),
      toTwilio: ratio(name, 'twilio'),
    }));
    return { section: asSection(rows, rounds, requests), skipped, ratio };
  } finally {
    progress('');
    server.close();
  }
}

function contestant(name: string, call: Call, requests: number): Contestant {
  const checked = async () => {
    const sid = await call();
    if (sid !== ids.Sid) throw new Error(`${name}: the answer did not arrive: its sid is ${String(sid)}`);
  };
  const block = async () => {
    await inFlight(IN_FLIGHT, IN_FLIGHT, checked); // connections that were closed meanwhile are opened off the clock
    const before = process.cpuUsage();
    await inFlight(requests, IN_FLIGHT, checked);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / requests;
  };
  return { name, block };
}

const asSection = (rows: readonly Row[], rounds: number, requests: number): Section =>
  section(
    `calls: CPU of the client a request, ${IN_FLIGHT} in flight, ${rounds} rounds of ${requests} requests`,
    rows,
    [
      { title: 'client', of: ({ name }) => name },
      { title: 'µs', of: ({ median }) => number(median) },
      { title: 'min–max', of: ({ min, max }) => `${number(min)}–${number(max)}` },
      { title: 'x openapi-fetch', of: ({ toOpenapiFetch }) => number(toOpenapiFetch, 2) },
      { title: 'x twilio', of: ({ toTwilio }) => number(toTwilio, 2) },
    ],
  );
