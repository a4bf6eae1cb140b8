import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves out what the client loads on demand. It is a module of its own that shares no chunk with the client: else a
 * bundler would load the shared chunk together with the client, and much that is in it only the explanation needs.
 */
export const onDemand: Plugin = {
  name: 'on demand',
  setup(bundler) {
    bundler.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./${basename(path)}`, external: true } : undefined,
    );
  },
};
