import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { operations } from '../generated/operations.js';
import { isLong } from '../contract-tests/support/times.js';
import { workbench } from '../src/cli/run-in-tests.js';
import { ownContract } from '../src/contract/own.js';
import { closeServers } from '../src/stand-in/test-server.js';
import { installPacked, type EmptyProject } from './install-package.js';
import { testLife } from './packed/life.js';
import { loadPacked, type Packed } from './packed/load-packed.js';
import { testUnderFaults } from './packed/under-faults.js';

const root = fileURLToPath(new URL('..', import.meta.url));

jest.setTimeout(60_000);

let project: EmptyProject;
let packed: Packed;
beforeAll(async () => {
  project = installPacked();
  packed = await loadPacked(project.folder);
}, 120_000);
afterEach(closeServers);
const checkout = workbench();
afterAll(() => {
  project?.remove();
  checkout.clean();
});

const inProject = (path: string) => join(project.folder, path);

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project.folder, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

const contract = (...args: string[]) => run(inProject('node_modules/.bin/contract'), ...args);

function runScript(name: string, text: string) {
  writeFileSync(inProject(name), text);
  return run(process.execPath, '--no-warnings', name);
}

/** Compiles files with the declarations of the package looked into as well, but not those of TypeScript, and gives the errors. */
function compile(moduleResolution: 'NodeNext' | 'bundler', files: Readonly<Record<string, string>>): string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(inProject(name), text);
  const module = moduleResolution === 'NodeNext' ? 'NodeNext' : 'ESNext';
  const options = `--noEmit --strict --skipDefaultLibCheck --target ES2022 --module ${module}`.split(' ');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { out } = run(process.execPath, tsc, ...options, '--moduleResolution', moduleResolution, ...Object.keys(files));
  return out.split('\n').filter((line) => line !== '' && !line.startsWith(' ')); // the rest of an error is indented
}

const FETCH = `
  const standIn = await startStandIn();
  const conversations = createConversationsClient({ baseUrl: standIn.url, apiKey: 'SKx', apiSecret: 'x' });
  const ChatServiceSid = parseSid('IS', 'IS' + 'a'.repeat(32));
  const conversation = await conversations.fetchServiceConversation({ ChatServiceSid, Sid: 'first_conversation' });
  console.log(conversation.friendly_name, Object.keys(operations).join(), typeof ownContract, about.version);
  await standIn.close();`;
const FETCHED = new RegExp(`^My First Conversation ${Object.keys(operations).join()} object \\d+\\.\\d+\\.\\d+\n$`);

test('a module fetches a conversation', () => {
  const { status, out } = runScript(
    'use.mjs',
    `import { createConversationsClient, parseSid } from 'conversations-contract';
     import { operations } from 'conversations-contract/operations';
     import { ownContract } from 'conversations-contract/contract';
     import { startStandIn } from 'conversations-contract/stand-in';
     import about from 'conversations-contract/package.json' with { type: 'json' };
     ${FETCH}`,
  );
  expect(out).toMatch(FETCHED);
  expect(status).toBe(0);
});

test('a script that uses require() fetches a conversation', () => {
  const { status, out } = runScript(
    'use.cjs',
    `const { createConversationsClient, parseSid } = require('conversations-contract');
     const { operations } = require('conversations-contract/operations');
     const { ownContract } = require('conversations-contract/contract');
     const { startStandIn } = require('conversations-contract/stand-in');
     const about = require('conversations-contract/package.json');
     (async () => {${FETCH}})();`,
  );
  expect(out).toMatch(FETCHED);
  expect(status).toBe(0);
});

test('the spec is there for other tools', () => {
  const script = `console.log(import.meta.resolve('conversations-contract/spec/openapi.yaml'))`;
  const { out } = runScript('resolve.mjs', script);
  expect(out).toMatch(/node_modules\/conversations-contract\/generated\/openapi\.yaml\n$/);
  const text = readFileSync(fileURLToPath(out.trim()), 'utf8');
  expect(text).toMatch(/^openapi: /m);
  expect(text.match(/\$ref: +(?!["']#)/g)).toBe(null); // it needs no other file
});

test('the matcher works in a jest that the project has', () => {
  writeFileSync(inProject('jest.config.mjs'), 'export default { transform: {}, testMatch: ["**/*.spec.mjs"] };');
  writeFileSync(
    inProject('matcher.spec.mjs'),
    `import 'conversations-contract/jest';
     const request = { method: 'GET', url: 'https://conversations.twilio.com/v1/Services/IS${'a'.repeat(32)}/Conversations/x' };
     const headers = { 'content-type': 'application/json' };
     test('broken', () => expect({ request, response: { status: 200, headers: {}, body: 5 } }).not.toKeepContract());
     test('of a response', async () => {
       const response = new Response('5', { headers });
       await expect(response).not.toKeepContract('FetchServiceConversation');
       expect(await response.text()).toBe('5');
     });`,
  );
  const bin = join(root, 'node_modules/jest/bin/jest.js');
  const { status, out } = run(process.execPath, '--experimental-vm-modules', bin, '--rootDir', project.folder);
  expect(out).toContain('2 passed');
  expect(status).toBe(0);
});

const MATCHED = `
  import { expect } from '@jest/globals';
  import 'conversations-contract/jest';
  export async function use(response: Response, conversation: object): Promise<void> {
    await expect(response).toKeepContract('FetchServiceConversation');
    expect(conversation).toKeepContract({ operationId: 'FetchServiceConversation', failOn: 'drift' });
  }
`;

test('the matcher has its types, and tells a misspelt option', () => {
  mkdirSync(inProject('node_modules/@jest'));
  for (const name of ['@jest/globals', 'expect'])
    symlinkSync(join(root, 'node_modules', name), inProject(`node_modules/${name}`));
  const errors = compile('NodeNext', { 'matched.mts': MATCHED, 'unmatched.mts': MATCHED.replace('failOn', 'failAt') });
  const ours = errors.filter((error) => !error.includes('node_modules/@jest/')); // jest's own types want those of Node
  expect(ours).toEqual([expect.stringMatching(/^unmatched\.mts.*error TS\d+: .*failAt/)]);
});

const TYPED = `
  import {
    createConversationsClient, isApiError, parseSid,
    type CallOptions, type ClientOptions, type Conversation, type Credentials, type Finding,
  } from 'conversations-contract';
  import { fetchServiceConversation } from 'conversations-contract/operations';
  import { check, ownContract, type Exchange } from 'conversations-contract/contract';
  import { startStandIn, type StandIn } from 'conversations-contract/stand-in';

  const credentials: Credentials = { apiKey: 'SKx', apiSecret: 'x' };
  const found: Finding[] = [];
  const options: ClientOptions = { ...credentials, onFinding: (finding) => void found.push(finding) };
  const call: CallOptions = { timeoutMs: 500, validation: 'strict' };
  export async function use(exchange: Exchange): Promise<string | null | undefined> {
    const standIn: StandIn = await startStandIn();
    const conversations = createConversationsClient({ ...options, baseUrl: standIn.url });
    const ids = { ChatServiceSid: parseSid('IS', 'x'), Sid: fetchServiceConversation.operationId };
    try {
      const conversation: Conversation = await conversations.fetchServiceConversation(ids, call);
      return conversation.friendly_name;
    } catch (error) {
      return isApiError(error, { status: 404 }) ? error.moreInfo : check(exchange, ownContract)[0]?.code;
    }
  }
`;

test.each(['NodeNext', 'bundler'] as const)(
  'its types hold, one for each schema by its name, and tell what is misspelt, resolved as %s',
  (resolution) => {
    const { components } = ownContract.clauses.document as { components: { schemas: object } };
    const names = Object.keys(components.schemas);
    expect(names).toContain('Conversation');
    const use = (all: readonly string[]) =>
      `import type { ${all.join(', ')} } from 'conversations-contract';\nexport type All = [${all.join(', ')}];\n`;
    const errors = compile(resolution, {
      'use.mts': TYPED,
      'wrong.mts': TYPED.replace('ChatServiceSid:', 'ChatServiceSID:'),
      'named.mts': use(names),
      'unnamed.mts': use(['Conversations', ...names]),
    });
    expect(errors.sort()).toEqual([
      expect.stringMatching(/^unnamed\.mts.*error TS\d+: .*'Conversations'/),
      expect.stringMatching(/^wrong\.mts.*error TS\d+: .*ChatServiceSid/),
    ]);
  },
);

testLife(() => packed);
testUnderFaults(() => packed);

test('the command line verifies and tells its version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const told = run('npx', '--no-install', 'contract', '--version');
  expect(told).toEqual({ status: 0, out: expect.stringContaining(version) });
  const { status, out } = contract('verify');
  expect(out).toMatch(/^kept/m);
  expect(status).toBe(0);
});

/** All that a kit has a file for, and little of it. */
const SMALL = {
  openapi: '3.1.0',
  info: { title: 'Small', version: '1' },
  servers: [{ url: 'https://small.example' }],
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: {
            description: 'a thing',
            content: {
              'application/json': { schema: { type: 'object', properties: { size: { type: ['integer', 'null'] } } } },
            },
          },
        },
      },
    },
  },
};

test.each([['a contract of its own', 'small'], ...(isLong ? [['our contract', 'ours']] : [])])(
  'the command line writes the kit that a checkout writes, of %s',
  async (_, name) => {
    writeFileSync(inProject('small.json'), JSON.stringify(SMALL));
    const options = [...(name === 'small' ? ['--spec', inProject('small.json')] : []), '--out'];
    const { status, out } = contract('share', ...options, name);
    expect(out).toContain('the kit of');
    expect(status).toBe(0);
    expect(await checkout.run(['share', ...options, checkout.path(name)])).toMatchObject({ code: 0 });
    const sums = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    expect(sums(inProject(name))).toBe(sums(checkout.path(name)));
    expect(sums(inProject(name))).toContain('vectors/');
  },
);

test('the client alone brings nothing along but openapi-fetch', async () => {
  const { metafile } = await build({
    stdin: { contents: "export * from 'conversations-contract'", resolveDir: project.folder },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: project.folder,
    write: false,
    metafile: true,
    absWorkingDir: project.folder,
  });
  const inputs = Object.keys(metafile.inputs).filter((input) => input !== '<stdin>');
  const packages = new Set(inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input));
  expect([...packages].sort()).toEqual(['conversations-contract', 'openapi-fetch']);
});
