import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conversationSchema } from '../check/contract-schema.js';
import { asOpenApi31, readDocument } from '../detection/documents.js';
import { ROOT } from '../our-build.js';
import { folderOf } from '../peers.js';
import { runMeasured, type Measured } from './run-measured.js';
import type { Written } from './write-traffic.js';

/** Somebody who reads a file of traffic, as a program of its own. */
export interface Participant {
  readonly name: string;
  /** Runs once, and makes sure that it found what it can find. */
  readonly run: () => Promise<Measured>;
}

const cli = join(ROOT, 'dist/cli.js');

/** Our command line, with a number of threads, kept to one core or not. */
export const ours = (name: string, file: string, written: Written, jobs: number, isPinned: boolean): Participant => ({
  name,
  async run() {
    const measured = await runMeasured([cli, 'verify', file, '--jobs', String(jobs)], isPinned);
    const [, exchanges, , broken, drifted] = SUMMARY.exec(measured.printed) ?? [];
    expect(name, wholeNumber(exchanges), written.exchanges);
    expect(name, wholeNumber(broken) + wholeNumber(drifted), written.faulty);
    return measured;
  },
});

/** The line of the text report that counts. */
const SUMMARY = /^([\d,]+) exchanges: ([\d,]+) kept, ([\d,]+) broken, ([\d,]+) drifted/m;

const wholeNumber = (text = ''): number => Number(text.replaceAll(',', ''));

/** The naive program, and one that parses alone. */
export async function programs(folder: string, file: string, written: Written): Promise<Participant[]> {
  const schema = join(folder, 'schema.json');
  writeFileSync(schema, JSON.stringify(conversationSchema()));
  const program = async (name: string, source: string, faulty: number): Promise<Participant> => {
    const outfile = join(folder, `${source}.mjs`);
    const entry = fileURLToPath(new URL(`${source}.ts`, import.meta.url));
    await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
    return {
      name,
      async run() {
        const measured = await runMeasured([outfile, file, schema], true);
        const found = JSON.parse(measured.printed) as { exchanges: number; faulty: number };
        expect(name, found.exchanges, written.exchanges);
        expect(name, found.faulty, faulty);
        return measured;
      },
    };
  };
  return [
    await program(NAIVE, 'naive', written.faultyBodies),
    await program('JSON.parse alone, checks nothing', 'parse-alone', 0),
  ];
}

export const NAIVE = 'readline, JSON.parse, ajv';

/** `redocly drift` with the contract without security, since no exchange holds a credential. */
export function redocly(folder: string, har: string, onFound: (exchanges: number) => void): Participant {
  const installed = folderOf('@redocly/cli');
  if (installed === undefined) throw new Error('@redocly/cli is not installed');
  const [api, output] = [join(folder, 'api.json'), join(folder, 'drift.sarif')];
  writeFileSync(api, JSON.stringify(asOpenApi31(readDocument(join(ROOT, 'generated/openapi.yaml')))));
  const args = [join(installed, 'bin/cli.js'), 'drift', har, '--api', api, '--format', 'sarif', '--output', output];
  return {
    name: 'redocly drift',
    async run() {
      const measured = await runMeasured(args, false, {
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      });
      const { runs } = JSON.parse(readFileSync(output, 'utf8')) as Sarif;
      onFound(new Set(runs.flatMap(({ results }) => results.map(({ properties }) => properties.exchangeIndex))).size);
      return measured;
    },
  };
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly { readonly properties: { readonly exchangeIndex: number } }[];
  }[];
}

function expect(name: string, found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`${name} found ${found} where ${wanted} are`);
}
