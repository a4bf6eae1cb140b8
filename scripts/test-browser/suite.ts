import { closeServers } from '../../src/stand-in/test-server.js';
import type { TestBrowser } from './chromium.js';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Cases that share what is set up for them. */
export interface Suite {
  readonly size: number;
  run(browser: TestBrowser): Promise<Tally>;
}

const LONGEST_CASE = 30_000;

/**
 * Makes a suite of cases, by their plain names. They run in their order, each gets what `start` set up, and what a
 * case serves with `test-server` is closed at its end. A line is printed for each.
 */
export function suiteOf<Context extends { close(): Promise<void> }>(
  start: (browser: TestBrowser) => Promise<Context>,
  cases: Readonly<Record<string, (context: Context) => Promise<void>>>,
): Suite {
  const entries = Object.entries(cases);
  const run = async (browser: TestBrowser): Promise<Tally> => {
    const context = await start(browser);
    let failed = 0;
    for (const [name, runCase] of entries) {
      try {
        await inTime(runCase(context));
        console.log(`ok    ${name}`);
      } catch (error) {
        failed++;
        console.log(`FAIL  ${name}\n${String(error).replace(/^/gm, '      ')}`);
      } finally {
        await closeServers();
      }
    }
    await context.close();
    return { passed: entries.length - failed, failed };
  };
  return { size: entries.length, run };
}

async function inTime(running: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${LONGEST_CASE} ms`)), LONGEST_CASE);
  });
  await Promise.race([running, late]).finally(() => clearTimeout(timer));
}
