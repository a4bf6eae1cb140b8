import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

/** Bundles the script of a page, which stands beside this file, for browsers. */
export const bundlePage = (script: string, folder: string, more: BuildOptions = {}) =>
  build({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    ...more,
  });
