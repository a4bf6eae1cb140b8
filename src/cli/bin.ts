#!/usr/bin/env node
import { getEventListeners } from 'node:events';
import { main } from './main.js';

const stop = new AbortController();
const signals = { SIGINT: 130, SIGTERM: 143 } as const;
for (const [name, code] of Object.entries(signals)) {
  process.on(name, () => {
    const isHeard = !stop.signal.aborted && getEventListeners(stop.signal, 'abort').length > 0;
    if (!isHeard) process.exit(code); // no command waits for the signal, or it was told already
    stop.abort();
  });
}
process.stdout.on('error', ({ code = 'unknown reason' }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(process.exitCode ?? 0); // the reader of a pipe has gone
  process.stderr.write(`contract: standard output cannot be written (${code}).\n`);
  process.once('exit', () => (process.exitCode = 2)); // a report that nobody has says nothing
});

const { stdin, stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr, env, signal: stop.signal });
