import { expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { onDemand } from './on-demand.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What an application may load before its first call, minified and gzipped, in bytes. */
const BUDGET = 10_000;

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    outdir: 'out',
    ...{ bundle: true, minify: true, write: false, metafile: true },
    format: 'esm',
    target: 'es2022',
    plugins: [onDemand],
  });
  return { bytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, inputs: Object.keys(metafile.inputs) };
}

test('a client with one operation and its checks keeps to the budget', async () => {
  const { bytes } = await bundle(`
    import { createClient } from './src/index.js';
    import { fetchServiceConversation } from './src/operations.js';
    globalThis.client = createClient({ apiKey: 'a', apiSecret: 'b' }, { fetchServiceConversation });`);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

test('a client carries nothing that explains findings', async () => {
  const { inputs } = await bundle(
    "import { createConversationsClient } from './src/index.js'; createConversationsClient({});",
  );
  const heavy = /catalogue|explain-|generated\/clauses|schema\/explain|contract\/check\.|known-headers|rule-reading/;
  expect(inputs.filter((input) => heavy.test(input))).toEqual([]);
  expect(inputs).toContain('generated/operations.ts');
});

test('a client carries nothing that lists and writes alone need', async () => {
  const { inputs } = await bundle(
    "import { createConversationsClient } from './src/index.js'; createConversationsClient({});",
  );
  expect(inputs.filter((input) => /client\/(?:pages|next-search|writing|write-)|explain-request/.test(input))).toEqual(
    [],
  );
  expect(inputs).toContain('src/client/list-call.ts');
});
