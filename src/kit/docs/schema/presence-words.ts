import type { Directions } from '../docs.js';

/** Whether a value is there, and whether it may be null, in the words of the direction in which it travels. */
export function presenceWords(required: boolean, nullable: boolean, directions: Directions): string {
  if (directions.size > 1) return `${required ? 'required' : 'optional'}${nullable ? ', may be null' : ''}`;
  const sent = directions.has('request');
  if (required) return `${sent ? 'must be sent' : 'always present'}${nullable ? ', may be null' : ''}`;
  return `may be ${sent ? 'left out' : 'absent'}${nullable ? ' or null' : ''}`;
}
