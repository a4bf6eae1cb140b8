import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeServers } from '../src/stand-in/test-server.js';
import { installPacked } from './install-package.js';
import { commandRuntimes } from './test-runtimes/command-runtimes.js';
import { installRuntime } from './test-runtimes/install-runtime.js';
import type { Given, Runtime } from './test-runtimes/runtime.js';
import { startVendors } from './test-runtimes/vendors.js';
import { workerd } from './test-runtimes/workerd.js';

const counts = { passed: 0, failed: 0, skipped: 0 };
let size = 1; // of the scenario, known once it ran

async function runIn(runtime: Runtime, project: string, given: Given): Promise<void> {
  let bin = '';
  let version: string;
  try {
    if (runtime.installedFrom !== undefined) bin = installRuntime(runtime.installedFrom);
    version = /\d[\w.-]+/.exec(runtime.version(bin))![0];
  } catch (error) {
    counts.skipped += size;
    console.log(`${runtime.name}: skipped: ${(error as Error).message}`);
    return;
  }
  try {
    const results = await runtime.run(bin, project, given);
    size = results.length;
    const wrong = results.filter(({ problem }) => problem !== undefined);
    counts.passed += size - wrong.length;
    counts.failed += wrong.length;
    console.log(`${runtime.name} ${version}: ${size - wrong.length} passed, ${wrong.length} failed`);
    for (const { name, problem } of wrong) console.log(`FAIL  ${name}: ${problem}`);
  } catch (error) {
    counts.failed += size;
    console.log(`FAIL  ${runtime.name} ${version}: the scenario did not run: ${(error as Error).message}`);
  }
}

const project = installPacked();
try {
  const scenario = fileURLToPath(new URL('test-runtimes/scenario.mjs', import.meta.url));
  copyFileSync(scenario, join(project.folder, 'scenario.mjs'));
  const given = { vendors: await startVendors() };
  for (const runtime of [...commandRuntimes, workerd]) await runIn(runtime, project.folder, given);
} finally {
  await closeServers();
  project.remove();
}
const { passed, failed, skipped } = counts;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0) process.exitCode = 1;
