import type { Io } from './command.js';
import { grouped } from '../contract/grouped.js';

const EVERY_MS = 200;

/** Tells on a terminal how far a long run is; nothing elsewhere. `done` clears the line. */
export function progressOn({ stderr }: Io): { onProgress: (exchanges: number) => void; done: () => void } {
  if (stderr.isTTY !== true) return { onProgress: () => undefined, done: () => undefined };
  let next = Date.now() + EVERY_MS;
  let shown = false;
  return {
    onProgress(exchanges) {
      if (Date.now() < next) return;
      next = Date.now() + EVERY_MS;
      shown = true;
      stderr.write(`\r${grouped(exchanges)} exchanges`);
    },
    done() {
      if (shown) stderr.write('\r\x1b[K');
    },
  };
}

/** Writes on a terminal where a command stands, over the same line again and again; an empty text clears it. */
export function statusLine({ stderr }: Io): (text: string) => void {
  if (stderr.isTTY !== true) return () => undefined;
  return (text) => stderr.write(`\r\x1b[K${text}`);
}
