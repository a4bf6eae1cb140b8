import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bundleStandIn } from '../../cli/stand-in-program.js';
import { standInFile } from '../../kit/stand-in-file.js';
import { shelves } from '../testing/shelves.js';

/** Of the program, in bytes: whoever takes the kit can still read it. */
const MOST = 220_000;

test('the single file has a memory too, with nothing installed beside it', async () => {
  const contract = shelves();
  const program = await bundleStandIn(process.cwd());
  expect(Buffer.byteLength(program)).toBeLessThan(MOST);
  const folder = mkdtempSync(join(tmpdir(), 'single-'));
  writeFileSync(join(folder, 'stand-in.mjs'), standInFile(program, contract, contract.clauses.document));
  const child = spawn(process.execPath, ['stand-in.mjs', '--empty'], { cwd: folder, env: {} });
  try {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    const path = `${String(chunk).replace('stand-in at ', '').trim()}/v1/Regions/north/Shelves`;
    const headers = { authorization: `Basic ${btoa('AC:x')}`, 'content-type': 'application/x-www-form-urlencoded' };
    const made = await fetch(path, { method: 'POST', headers, body: 'UniqueName=n' });
    expect(made.status).toBe(201);
    const body: unknown = await made.json();
    expect(await (await fetch(path, { headers })).json()).toMatchObject({ shelves: [body] });
    expect(await (await fetch(`${path}/n`, { headers })).json()).toEqual(body);
    expect((await fetch(`${path}/n`, { method: 'DELETE', headers })).status).toBe(204);
    expect((await fetch(`${path}/n`, { headers })).status).toBe(404);
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  }
});
