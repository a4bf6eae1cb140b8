import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}dist`;

rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: {
    index: 'src/index.ts',
    operations: 'src/operations.ts',
    contract: 'src/contract/index.ts',
    jest: 'src/jest/index.ts',
    'stand-in': 'src/stand-in/index.ts',
    cli: 'src/cli/bin.ts',
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  packages: 'external',
  external: ['node:*'],
});
chmodSync(`${out}/cli.js`, 0o755);

const tsc = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exitCode = 1;
else {
  copyFileSync(`${root}generated/validators.d.ts`, `${out}/types/generated/validators.d.ts`); // tsc leaves what is declared already
  console.log(`built ${out}`);
}
