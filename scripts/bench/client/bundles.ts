import { gzipSync } from 'node:zlib';
import { build, type BuildFailure, type Metafile, type OutputFile } from 'esbuild';
import { ids } from '../documented-example.js';
import { ROOT } from '../our-build.js';
import { makeAll, PEERS, type Skipped } from '../peers.js';

/** Bytes of a bundle, minified, each chunk gzipped by itself as it travels. */
export interface BundleSize {
  readonly initial: number;
  /** What an `import()` loads when it is first needed. */
  readonly onDemand: number;
}

const [service, conversation] = [ids.ChatServiceSid, ids.Sid].map((sid) => JSON.stringify(sid)) as [string, string];
const path = `/v1/Services/${ids.ChatServiceSid}/Conversations/${ids.Sid}`;

/** What is bundled. */
export interface Program {
  readonly code: string;
  readonly resolveDir: string;
  readonly platform: 'browser' | 'node';
}

/** A program that makes a client of ours, and has a function that fetches one conversation. */
const ours = (imports: string, client: string): Program => ({
  code: `${imports}
      export const client = ${client};
      export const fetchOne = () => client.fetchServiceConversation({ ChatServiceSid: ${service}, Sid: ${conversation} });`,
  resolveDir: ROOT,
  platform: 'browser',
});

/** Ours with one operation, and with every operation of the contract. */
export const OURS: Readonly<Record<string, Program>> = {
  'ours, one operation': ours(
    `import { createClient } from './dist/index.js';
      import { fetchServiceConversation } from './dist/operations.js';`,
    'createClient({ bearerToken: () => token }, { fetchServiceConversation })',
  ),
  'ours, all operations': ours(
    "import { createConversationsClient } from './dist/index.js';",
    'createConversationsClient({ bearerToken: () => token })',
  ),
};

/** Programs that fetch one conversation and do nothing else. */
const PROGRAMS: Readonly<Record<string, Program>> = {
  ...OURS,
  'openapi-fetch': {
    code: `import createClient from 'openapi-fetch';
      const client = createClient({ baseUrl, headers: { authorization } });
      console.log((await client.GET(${JSON.stringify(path)})).data);`,
    resolveDir: PEERS,
    platform: 'browser',
  },
  twilio: {
    code: `import twilio from 'twilio';
      console.log(await twilio(account, token).conversations.v1.services(${service}).conversations(${conversation}).fetch());`,
    resolveDir: PEERS,
    platform: 'node',
  },
  axios: {
    code: `import axios from 'axios';
      console.log((await axios.get(baseUrl + ${JSON.stringify(path)}, { headers: { authorization } })).data);`,
    resolveDir: PEERS,
    platform: 'browser',
  },
  ky: {
    code: `import ky from 'ky';
      console.log(await ky.get(baseUrl + ${JSON.stringify(path)}, { headers: { authorization } }).json());`,
    resolveDir: PEERS,
    platform: 'browser',
  },
};

/** Bundles each program and weighs what comes out. */
export async function measureBundles(): Promise<{ sizes: Map<string, BundleSize>; skipped: readonly Skipped[] }> {
  const programs = Object.entries(PROGRAMS).map(([name, program]) => [name, () => sizeOf(program)]);
  const { made, skipped } = await makeAll(Object.fromEntries(programs) as Record<string, () => Promise<BundleSize>>);
  return { sizes: new Map(made), skipped: skipped.map(({ name, reason }) => ({ name: `bundle of ${name}`, reason })) };
}

/** Bundles a program into the files of a folder, which need not be there: nothing is written. */
export const bundle = ({ code, resolveDir, platform }: Program, folder: string) =>
  build({
    stdin: { contents: code, resolveDir, loader: 'ts' },
    absWorkingDir: ROOT,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, minify: true, write: false, metafile: true, logLevel: 'silent' },
    format: 'esm',
    target: 'es2022',
    platform,
  }).catch(({ errors, message }: BuildFailure): never => {
    throw new Error(errors?.[0]?.text ?? message);
  });

async function sizeOf(program: Program): Promise<BundleSize> {
  const { outputFiles, metafile } = await bundle(program, 'out');
  const initial = initialChunks(metafile);
  const weigh = (files: readonly OutputFile[]) =>
    files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0);
  const isInitial = ({ path: file }: OutputFile) => [...initial].some((name) => file.endsWith(`/${name}`));
  return {
    initial: weigh(outputFiles.filter(isInitial)),
    onDemand: weigh(outputFiles.filter((file) => !isInitial(file))),
  };
}

/** The entry, and whatever it imports at once. */
function initialChunks({ outputs }: Metafile): Set<string> {
  const initial = new Set<string>();
  const add = (name: string) => {
    if (initial.has(name)) return;
    initial.add(name);
    outputs[name]!.imports.filter(({ kind, external }) => kind === 'import-statement' && !external).forEach((one) =>
      add(one.path),
    );
  };
  Object.entries(outputs).forEach(([name, { entryPoint }]) => entryPoint === '<stdin>' && add(name));
  return initial;
}
