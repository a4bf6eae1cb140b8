import type { Skipped } from '../peers.js';
import { section, type Section } from '../report.js';
import { number } from '../table.js';
import { measureBundles } from './bundles.js';
import { measureImports } from './imports.js';

interface Row {
  readonly name: string;
  readonly importMs: number | undefined;
  readonly importMinMs: number | undefined;
  readonly importMaxMs: number | undefined;
  readonly bundleKb: number | undefined;
  readonly onDemandKb: number | undefined;
}

export interface Start {
  readonly section: Section;
  readonly skipped: readonly Skipped[];
  /** How much longer the import of one takes than that of another. */
  readonly importRatio: (name: string, unit: string) => number | undefined;
  readonly bundleKb: (name: string) => number | undefined;
}

/** Measures what it costs to begin: the import in a process, and the bytes of a bundle. */
export async function measureStart(rounds: number): Promise<Start> {
  const imports = await measureImports(rounds);
  const bundles = await measureBundles();
  const rows = [...imports.times].map(([name, { median, min, max }]): Row => {
    const size = bundles.sizes.get(name);
    return {
      name,
      ...{ importMs: median, importMinMs: min, importMaxMs: max },
      bundleKb: size && size.initial / 1000,
      onDemandKb: size && size.onDemand / 1000,
    };
  });
  const row = (name: string) => rows.find((one) => one.name === name);
  return {
    section: asSection(rows, rounds),
    skipped: [...imports.skipped, ...bundles.skipped],
    importRatio: (name, unit) => {
      const [ms, unitMs] = [row(name)?.importMs, row(unit)?.importMs];
      return ms === undefined || unitMs === undefined ? undefined : ms / unitMs;
    },
    bundleKb: (name) => row(name)?.bundleKb,
  };
}

const asSection = (rows: readonly Row[], rounds: number): Section =>
  section(
    `start: CPU of an import beyond bare Node, ${rounds} processes each; bundle of "fetch one conversation", minified and gzipped`,
    rows,
    [
      { title: 'client', of: ({ name }) => name },
      { title: 'import ms', of: ({ importMs }) => number(importMs, 1) },
      { title: 'min–max', of: (one) => `${number(one.importMinMs, 1)}–${number(one.importMaxMs, 1)}` },
      { title: 'bundle kB', of: ({ bundleKb }) => number(bundleKb, 1) },
      { title: 'on demand kB', of: ({ onDemandKb }) => number(onDemandKb, 1) },
    ],
    [
      'twilio is bundled for Node, the others for browsers; 1 kB = 1000 bytes',
      'ours, as installed: every operation, from dist; with one operation and with all: the bundle itself is imported',
    ],
  );
