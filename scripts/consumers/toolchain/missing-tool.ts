import { spawnSync } from 'node:child_process';
import type { Tool } from '../language.js';

/** Which of the programs is not here or too old, in words; undefined where all will do. */
export function missingTool(tools: readonly Tool[]): string | undefined {
  for (const { command, args, least } of tools) {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: 60_000 });
    if (status !== 0) return `${command} (not found)`;
    const version = /\d+(?:\.\d+)+/.exec(`${stdout}${stderr}`)?.[0];
    if (version === undefined || isBelow(version, least)) return `${command} ${version ?? ''} (needs ${least})`;
  }
  return undefined;
}

/** Whether a version of numbers with points is lower than another. */
export function isBelow(version: string, least: string): boolean {
  const [own, other] = [version, least].map((text) => text.split('.').map(Number));
  for (const [index, number] of other!.entries()) {
    const part = own![index] ?? 0;
    if (part !== number) return part < number;
  }
  return false;
}
