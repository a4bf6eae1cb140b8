import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { RUNNER_SOURCES, RUNNERS } from '../src/cli/kit-runners.js';
import { bundleStandIn, STAND_IN_PROGRAM } from '../src/cli/stand-in-program.js';
import { onDemand } from './on-demand.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist`;

const shared: BuildOptions = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  packages: 'external',
  external: ['node:*'],
};

rmSync(out, { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: { index: 'src/index.ts', operations: 'src/operations.ts' },
  chunkNames: 'client-[hash]',
  plugins: [onDemand],
});
await build({
  ...shared,
  entryPoints: {
    clauses: 'generated/clauses.ts',
    'read-body': 'src/contract/checks/read-body.ts',
    pages: 'src/client/pages.ts',
    writing: 'src/client/writing.ts',
    'explain-request': 'src/contract/explain-request.ts',
    'explain-response': 'src/contract/explain-response.ts',
    contract: 'src/contract/index.ts',
    jest: 'src/jest/index.ts',
    'stand-in': 'src/stand-in/index.ts',
    cli: 'src/cli/bin.ts',
  },
});
await build({
  ...shared,
  splitting: false, // a thread starts sooner with one file
  entryPoints: { 'verify-worker': 'src/cli/jobs/worker.ts' },
});
chmodSync(`${out}/cli.js`, 0o755);
writeFileSync(`${root}${STAND_IN_PROGRAM}`, await bundleStandIn(root));
cpSync(`${root}${RUNNER_SOURCES}`, `${root}${RUNNERS}`, { recursive: true });

const tsc = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exitCode = 1;
else {
  copyFileSync(`${root}generated/validators.d.ts`, `${out}/types/generated/validators.d.ts`); // tsc leaves what is declared already
  console.log(`built ${out}`);
}
