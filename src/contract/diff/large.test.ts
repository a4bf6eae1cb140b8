import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Downloads a package of 29 MB: only where it is asked for. */
const ifAsked = process.env.LARGE_DIFF === '1' ? test : test.skip;

ifAsked(
  'compares a specification of 13 MB with a changed copy within 10 s of the processor and 1.5 GB',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'large-'));
    const root = process.cwd();
    execFileSync('npm', ['pack', '@octokit/openapi@23.0.2', '--silent'], { cwd: folder });
    execFileSync('tar', ['xzf', 'octokit-openapi-23.0.2.tgz', 'package/generated/api.github.com.json'], {
      cwd: folder,
    });
    const old = join(folder, 'package/generated/api.github.com.json');
    const changed = JSON.parse(readFileSync(old, 'utf8')) as {
      components: { schemas: Record<string, { properties: object }> };
    };
    changed.components.schemas['simple-user']!.properties = {};
    writeFileSync(join(folder, 'new.json'), JSON.stringify(changed, null, 2));
    const program = `
      import { main } from ${JSON.stringify(join(root, 'src/cli/main.ts'))};
      const code = await main(['diff', ...process.argv.slice(2)], process);
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      process.stderr.write(JSON.stringify({ code, bytes: maxRSS * 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));`;
    writeFileSync(join(folder, 'run.mts'), program);
    const args = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(folder, 'run.mts'), old, join(folder, 'new.json')];
    execFileSync(process.execPath, [...args, '--report', `json=${join(folder, 'out.json')}`], {
      stdio: ['ignore', 'ignore', openFor(join(folder, 'figures'))],
    });
    const figures = JSON.parse(readFileSync(join(folder, 'figures'), 'utf8')) as {
      code: number;
      bytes: number;
      seconds: number;
    };
    console.log(figures);
    rmSync(folder, { recursive: true });
    expect(figures).toEqual({ code: 0, bytes: expect.any(Number), seconds: expect.any(Number) });
    expect(figures.bytes).toBeLessThan(1.5e9);
    expect(figures.seconds).toBeLessThan(10);
  },
  300_000,
);

function openFor(file: string): number {
  return openSync(file, 'w');
}
