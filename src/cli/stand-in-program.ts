import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { packaged } from './packaged.js';
import { readTextFile } from './text-file.js';

const ENTRY = 'src/stand-in/single-file/main.ts';

/** Where the build puts the program. */
export const STAND_IN_PROGRAM = 'dist/stand-in-program.mjs';

/**
 * The stand-in as one program that only lacks the contract that it plays. A checkout bundles it from source, so that it
 * is never that of an older build; the package holds it.
 *
 * @throws UsageError where it is not there
 */
export async function standInProgram(): Promise<string> {
  if (existsSync(packaged(ENTRY))) {
    try {
      return await bundleStandIn(dirname(packaged('package.json')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error; // a checkout without its tools
    }
  }
  return readTextFile(packaged(STAND_IN_PROGRAM), `${STAND_IN_PROGRAM}, which npm run build makes,`);
}

/** Bundles the program from the source below a folder. Only maintainers have the bundler. */
export async function bundleStandIn(root: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    ...{ bundle: true, write: false, legalComments: 'none', plugins: [withoutOwnContract] },
    ...{ format: 'esm', platform: 'node', target: 'node20.19', minifySyntax: true },
  });
  return outputFiles[0]!.text;
}

/** The file plays the contract that it is given: ours has no part in it. */
const withoutOwnContract: Plugin = {
  name: 'without our own contract',
  setup(bundler) {
    bundler.onResolve({ filter: /\/own\.js$/ }, ({ importer }) =>
      importer.endsWith('start-stand-in.ts') ? { path: 'own', namespace: 'nothing' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: 'export const ownContract = undefined;',
    }));
  },
};
