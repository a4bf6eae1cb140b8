import { STEPS, type Step } from './check.js';

/** A line that a runner wrote: the verdict of its validator, or what its client decoded, or why it did not. */
export interface RunnerLine {
  readonly step: Step;
  readonly id: string;
  readonly valid?: boolean;
  readonly value?: unknown;
  readonly error?: string;
  /** The body as its client hands it on, where it has no types for it. */
  readonly text?: string;
}

/** Reads a line of a runner; undefined for any other text that a program writes. */
export function runnerLine(text: string): RunnerLine | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const line = JSON.parse(text) as RunnerLine;
    return STEPS.includes(line.step) && typeof line.id === 'string' ? line : undefined;
  } catch {
    return undefined;
  }
}
