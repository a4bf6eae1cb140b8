import { ids } from '../documented-example.js';

/** How a call ended, and after how long. */
export interface Outcome {
  readonly value?: unknown;
  readonly error?: Error;
  readonly milliseconds: number;
}

export async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  const startedAt = performance.now();
  const milliseconds = () => performance.now() - startedAt;
  try {
    const value = await call();
    return { value, milliseconds: milliseconds() };
  } catch (error) {
    const asError = error instanceof Error ? error : new Error(`a ${typeof error} was thrown`);
    return { error: asError, milliseconds: milliseconds() };
  }
}

/** The kind of an error: its name, or its class where the name is that of any error; and the system's code. */
export function kindOf(error: Error): string {
  const kind = error.name === 'Error' ? error.constructor.name : error.name;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? `${kind} ${code}` : kind;
}

/** What came out of a call: the right data, other data, or an error. */
export function said({ value, error }: Outcome): string {
  if (error) return kindOf(error);
  return (value as { sid?: unknown } | undefined)?.sid === ids.Sid ? 'data' : 'data of no conversation';
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

export const times = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
