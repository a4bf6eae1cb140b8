import { cpus } from 'node:os';
import { versionOf } from './peers.js';

/** What the numbers were measured on, and with. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
}

export const machineWith = (packages: readonly string[]): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  versions: Object.fromEntries(packages.map((name) => [name, versionOf(name) ?? 'not installed'])),
});

export const machineLine = ({ cpu, cores, node, versions }: Machine): string =>
  `${cpu}, ${cores} cores, Node ${node}; ${Object.entries(versions)
    .map((entry) => entry.join(' '))
    .join(', ')}`;
