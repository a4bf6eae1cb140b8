import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

const PREFIX = 'contract-check';
const TAG = new RegExp(`^${PREFIX}-([0-9a-f]{8})-([0-9]+)-([0-9a-z]+)-[0-9a-f]{6}(?:-|$)`);

/** After this time nobody needs what a run of another machine made, in milliseconds: no run takes as long. */
export const ABANDONED_AFTER_MS = 60 * 60 * 1000;

const thisHost = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The mark of all that a run makes: which machine (hashed) and process made it, when, and something random. */
export const newTag = (now = Date.now()): string =>
  [PREFIX, thisHost(), process.pid, now.toString(36), randomBytes(3).toString('hex')].join('-');

/**
 * Whether a text marks what a run made that is over: a run of this machine whose process is gone, or one of another that
 * is older than any run can be.
 */
export function isAbandoned(text: unknown, now = Date.now()): boolean {
  const [, host, pid, made] = (typeof text === 'string' && TAG.exec(text)) || [];
  if (made === undefined) return false;
  if (now - parseInt(made, 36) > ABANDONED_AFTER_MS) return true;
  return host === thisHost() && !isRunning(Number(pid));
}

/** Whether a text carries this very tag. */
export const carries = (text: unknown, tag: string): boolean => typeof text === 'string' && text.startsWith(tag);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it is somebody else's
  }
}
