import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadedContract } from '../../src/contract/load.js';
import { specFindings } from '../../src/contract/spec-findings.js';
import { pieceFaults } from './pieces.js';
import { profileFaults } from './profile.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Holds a spec to the portable profile, its own examples, the order of its files and Redocly's strict rules. Says what is wrong; true where nothing is. */
export function lintSpec(contract: LoadedContract): boolean {
  const faults = [
    ...profileFaults(contract.clauses.document),
    ...specFindings(contract).map(({ spec: { pointer }, message }) => ({ rule: 'examples', pointer, says: message })),
  ];
  for (const { rule, pointer, says } of faults) {
    const { file, line, column } = contract.locate(pointer);
    console.error(`${file}:${line}:${column}: ${rule}: ${says} (${pointer})`);
  }
  const pieces = pieceFaults(contract.file);
  for (const { place, says } of pieces) console.error(`${place.file}:${place.line}:${place.column}: pieces: ${says}`);
  const passes = redocly(contract.file);
  return passes && faults.length + pieces.length === 0;
}

/** Runs Redocly's strict rules; quiet where all is well. */
function redocly(spec: string): boolean {
  const quiet = {
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
  };
  const args = [
    'node_modules/@redocly/cli/bin/cli.js',
    'lint',
    '--config',
    'spec/redocly.yaml',
    '--format',
    'codeframe',
    spec,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...quiet },
    encoding: 'utf8',
  });
  const warned = /Warning was generated|have \d+ warning/i.test(`${stdout}${stderr}`);
  if (status !== 0 || warned) process.stderr.write(`${stdout}${stderr}`);
  return status === 0 && !warned;
}
