import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { recordingFiles, recordingText } from '../../contract-tests/support/cases.js';
import { someOf } from '../../contract-tests/support/times.js';
import type { Report } from '../contract/run/report.js';
import type { Timing } from './live/timing.js';
import { main } from './main.js';

interface Given {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly timing?: Timing;
  readonly signal?: AbortSignal;
}

/** For tests: a folder of their own, and the command line with streams that can be read. */
export function workbench() {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'));
  const path = (name: string) => join(folder, name);
  let reports = 0;

  function write(name: string, content: unknown): string {
    const bytes = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
    writeFileSync(path(name), bytes);
    return path(name);
  }

  /** A folder of a few of our recordings. */
  function someRecordings(): string {
    mkdirSync(path('recordings'));
    for (const file of someOf(recordingFiles, 15))
      write(`recordings/${file.replaceAll('/', '-')}`, recordingText(file));
    return path('recordings');
  }

  async function run(args: readonly string[], given: Given = {}) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const printed = Promise.all([text(stdout), text(stderr)]);
    const code = await main(args, {
      stdin: Readable.from([Buffer.from(given.stdin ?? '')]),
      stdout: Object.assign(stdout, { isTTY: given.isTTY ?? false }),
      stderr: Object.assign(stderr, { isTTY: given.isTTY ?? false }),
      env: given.env ?? {},
      ...(given.timing && { timing: given.timing }),
      ...(given.signal && { signal: given.signal }),
    });
    stdout.end();
    stderr.end();
    const [out, err] = await printed;
    return { code, out, err };
  }

  /** `contract verify` with its JSON report. */
  async function verify(args: readonly string[], given: Given = {}) {
    const file = path(`report-${reports++}.json`);
    const result = await run(['verify', ...args, '--report', `json=${file}`], given);
    return { ...result, report: JSON.parse(readFileSync(file, 'utf8')) as Report };
  }

  return {
    folder,
    path,
    write,
    someRecordings,
    run,
    verify,
    clean: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a report says of findings, in short. */
export const inShort = ({ findings }: Report): string[] =>
  findings.map(({ code, pointer }) => (pointer === '' ? code : `${code} ${pointer}`));
